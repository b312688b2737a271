/** Two happenings side by side, with what the rules that weigh them ask. */
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import type { Mention } from './mention.ts';
import { overlap } from './overlap.ts';
import type { StoryFacts } from './story-facts.ts';

/** Kinds that say less than any other. */
export const PALE: ReadonlySet<Kind> = new Set(['other', 'statement']);
/** Kinds under which two tellers put the same happening. */
const ALIKE: Partial<Record<Kind, readonly Kind[]>> = {
  attack: ['harm', 'deployment', 'disaster'],
  harm: ['disaster', 'other'],
  politics: ['agreement', 'legal', 'other'],
  agreement: ['business'],
  legal: ['refusal', 'other'],
};

export interface ComparedPair {
  readonly m: Mention;
  readonly n: Mention;
  /** The reports, the one told first in front. */
  readonly a: DraftReport;
  readonly b: DraftReport;
  readonly within: boolean;
  readonly stem: boolean;
  readonly wordClass: boolean;
  /** Both are of the one kind that the head of the article tells of. */
  readonly topic: boolean;
  /** One toll in other words. */
  readonly toll: boolean;
  /** A noun that the reader knows. */
  readonly known: boolean;
  readonly facts: StoryFacts;
}

const kindsAgree = (a: Kind, b: Kind): boolean =>
  a === b || (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false);

/** Attacks and disasters of which the head tells are mostly one. */
const isTopic = (a: DraftReport, b: DraftReport, facts: StoryFacts): boolean =>
  a.kind === b.kind &&
  a.sentence !== b.sentence &&
  a.stem !== 'kill' &&
  b.stem !== 'kill' &&
  (a.kind === 'attack' || a.kind === 'disaster') &&
  facts.headsKind(a);

/** Figures too small to be of one toll by chance. */
const TELLING = 100;

/** "a million displaced" and "a million refugees": one toll in other words. */
const sameToll = (a: DraftReport, b: DraftReport): boolean =>
  a.kind === 'harm' &&
  b.kind === 'harm' &&
  a.figures.some(
    ({ value }) => value >= TELLING && b.figures.some((other) => other.value === value),
  );

export function comparePair(first: Mention, second: Mention, facts: StoryFacts): ComparedPair {
  const [m, n] =
    first.report.sentence <= second.report.sentence ? [first, second] : [second, first];
  const [a, b] = [m.report, n.report];
  const stem = a.stem === b.stem;
  const wordClass = !stem && kindsAgree(a.kind, b.kind) && overlap(a.classes, b.classes);
  return {
    m,
    n,
    a,
    b,
    within: a.article === b.article,
    stem,
    wordClass,
    topic: !stem && !wordClass && isTopic(a, b, facts),
    toll: sameToll(a, b),
    known: a.definite === 'known' || b.definite === 'known',
    facts,
  };
}
