/** Text → sentences with their trees. */
import type { Span } from '../model/dataset.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { tokenize, visible, type Word } from '../text/tokenize.ts';
import type { DraftToken } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { lemmatize } from './lemmatize.ts';
import { isHeadline, parseHeadline } from './parse-headline.ts';
import { parseSentence } from './parse-sentence.ts';
import { repairTree } from './repair-tree.ts';
import { type Sentence, sentenceOf, type Token } from './sentence.ts';

/** Longer stretches are cut, best after a semicolon or a comma: the parser's work grows with the square of their length. */
const LONGEST = 160;
/** What has more tokens between two full stops is no prose: a table, code, noise. */
const NO_PROSE = 1200;
const WORD_LENGTH = 64;

/** Cuts a long sentence into stretches that the parser can take. */
export function cutLongSentence(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= LONGEST) return [words];
  if (words.length > NO_PROSE) return [];
  const stretches: (readonly Word[])[] = [];
  let from = 0;
  while (words.length - from > LONGEST) {
    let cut = from + LONGEST;
    for (const mark of [';', ',']) {
      const at = words.findLastIndex(
        (word, i) => i < from + LONGEST && i >= from + LONGEST / 2 && word.text === mark,
      );
      if (at < 0) continue;
      cut = at + 1;
      break;
    }
    stretches.push(words.slice(from, cut));
    from = cut;
  }
  stretches.push(words.slice(from));
  return stretches;
}

/** The words that a text writes with a capital inside its sentences. */
function namesOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}]*/gu), ([name]) => name),
  );
}

function parseWords(
  words: readonly Word[],
  grammar: Grammar,
  names: ReadonlySet<string>,
  beam: number | undefined,
): Sentence {
  const forms = words.map((word) => visible(word.text).slice(0, WORD_LENGTH));
  const tree = isHeadline(forms)
    ? parseHeadline(grammar, forms, (form) => names.has(form), beam)
    : parseSentence(grammar, forms, beam);
  const draft = words.map(
    ({ text }, i): DraftToken => ({
      text,
      form: visible(text).toLowerCase(),
      lemma: lemmatize(text, tree.upos[i]!, tree.xpos[i]!),
      upos: tree.upos[i]!,
      xpos: tree.xpos[i]!,
      head: tree.head[i]!,
      deprel: tree.deprel[i]!,
    }),
  );
  repairTree(draft);
  // Field by field: an object that is spread is laid out worse, and all that is read later reads tokens.
  const tokens = words.map(({ start, end, text }, i): Token => {
    const { lemma, upos, xpos, head, deprel } = draft[i]!;
    return { start, end, text, lemma, upos, xpos, head, deprel };
  });
  return sentenceOf(tokens, { start: words[0]!.start, end: words.at(-1)!.end });
}

/** The sentences of a text with their trees, in order, outside the spans to skip. `beam`: 1 fast to 6 exact. */
export function analyseText(
  text: string,
  grammar: Grammar,
  skip: readonly Span[] = [],
  beam?: number,
): readonly Sentence[] {
  const names = namesOf(text);
  return segmentSentences(text, skip)
    .flatMap((span) => cutLongSentence(tokenize(text, span)))
    .filter((words) => words.length > 0)
    .map((words) => parseWords(words, grammar, names, beam));
}
