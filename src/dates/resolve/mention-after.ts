import type { Relation } from '../date-expression.ts';
import type { Fields } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';

/** Prepositions that look away from where the story is. */
const ASIDE: readonly (Relation | undefined)[] = ['since', 'until', 'as-of'];

function contains(outer: Fields, inner: Fields): boolean {
  const [a, b] = [daysOf(outer), daysOf(inner)];
  return a !== undefined && b !== undefined && a.first <= b.first && a.last >= b.last;
}

/** In a history a date beside the story ("the 1941 campaign", "since 1935", what is to come, what counts
 * from the day of writing) does not move it. */
function isAside({ attributive, relation, tense, meaning }: Phrase): boolean {
  if ('from' in meaning) return meaning.from === 'published';
  if (meaning.kind !== 'calendar') return false;
  const whole = meaning.fields.day === undefined;
  return (
    (attributive && whole) || (ASIDE.includes(relation) && whole) || (tense === 'future' && whole)
  );
}

/** The last date mentioned once this phrase is read; a coarser date that holds the last one leaves it. */
export function mentionAfter(
  phrase: Phrase,
  fields: Fields | undefined,
  env: Env,
): Fields | undefined {
  const before = env.mentioned;
  if (!fields || phrase.meaning.kind === 'yearEarlier') return before;
  if (fields.year === undefined && fields.decade === undefined) return before;
  if (before && env.style === 'history' && (isAside(phrase) || contains(fields, before)))
    return before;
  return fields;
}
