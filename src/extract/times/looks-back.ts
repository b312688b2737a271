/** Sentences that do not go on with the news of the day, though they tell no time: they go on with what the one before looks back on. */
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, Edtf } from '../../model/dataset.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf } from '../tree/clause.ts';
import { isAhead, isRecent } from './news-days.ts';
import { whenOfDate } from './when-of-date.ts';

/** The sentence before. */
export interface Told {
  readonly s: Sentence;
  readonly sentence: DraftedSentence;
}

const rootOf = (s: Sentence): number => s.tokens.findIndex(({ head }) => head < 0);

/** "She said she heard him talk. Instead, she turned to her rabbi.": more of what was said. */
function goesOnWithWords(s: Sentence, before: Sentence): boolean {
  const [root, said] = [rootOf(s), rootOf(before)];
  if (root < 0 || said < 0 || !SPEECH_VERBS.has(lemmaOf(before, said))) return false;
  const told = childrenBy(before, said, 'ccomp').some(
    (clause) => tenseOf(before, clause).tense === 'past' && clause > said,
  );
  const subject = childBy(s, root, 'nsubj', 'nsubj:pass');
  return told && subject !== undefined && s.tokens[subject]!.upos === 'PRON';
}

/** "It had not been so since Jan. 13. Then the government stopped it.": a time of long ago was told right before. */
const isOfThen = (
  { placed }: DraftedSentence,
  day: Edtf | undefined,
  article: ArticleId,
): boolean =>
  placed.some(({ date }) => {
    const when = date.edtf && whenOfDate(date, article, 'context');
    return when && !isRecent(when, day) && !isAhead(when, day);
  });

export function looksBack(
  s: Sentence,
  before: Told | undefined,
  day: Edtf | undefined,
  article: ArticleId,
): boolean {
  if (!before) return false;
  return goesOnWithWords(s, before.s) || isOfThen(before.sentence, day, article);
}
