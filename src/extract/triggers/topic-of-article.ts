/** What an article is about, from what it tells. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import { SPORT_WORDS, type Topic } from '../lexicon/topic-senses.ts';

const FIELDS = ['politics', 'legal', 'business'] as const;
const WORDS: ReadonlySet<Kind> = new Set([
  'statement',
  'appeal',
  'criticism',
  'refusal',
  'warning',
  'other',
]);
const SPORT: ReadonlySet<string> = new Set(SPORT_WORDS.split(' '));
/** Share of what an article tells, sayings apart, that makes a topic. */
const SHARE = 0.45;
/** Share of attacks and movements of forces in what a report from a war tells. */
const OF_FIGHTING = 0.35;
/** Share of the words of sport in its nouns and verbs. */
const OF_SPORT = 0.05;
const FEWEST = 5;

function fieldOf(kinds: readonly Kind[]): Topic | undefined {
  const acts = kinds.filter((kind) => !WORDS.has(kind));
  for (const field of FIELDS) {
    const count = acts.filter((kind) => kind === field).length;
    if (count >= FEWEST && count >= SHARE * acts.length) return field;
  }
  const fights = acts.filter((kind) => kind === 'attack' || kind === 'deployment').length;
  return fights >= FEWEST && fights >= OF_FIGHTING * acts.length ? 'fighting' : undefined;
}

function isSport(sentences: readonly Sentence[]): boolean {
  const lemmas = sentences.flatMap(({ tokens }) =>
    tokens
      .filter(({ upos }) => upos === 'NOUN' || upos === 'VERB')
      .map(({ lemma }) => lemma.toLowerCase()),
  );
  const sport = lemmas.filter((lemma) => SPORT.has(lemma)).length;
  return sport >= FEWEST && sport >= OF_SPORT * lemmas.length;
}

/** The topics of an article, the one that decides first; none where it tells of many things. */
export function topicsOf(
  drafted: readonly DraftedSentence[],
  sentences: readonly Sentence[],
): readonly Topic[] {
  const kinds = drafted.flatMap(({ reports }) => reports.map(({ report }) => report.kind));
  if (isSport(sentences)) return ['sport'];
  const field = fieldOf(kinds);
  const disaster = kinds.filter((kind) => kind === 'disaster').length >= 2;
  return [...(field ? [field] : []), ...(disaster ? (['disaster'] as const) : [])];
}
