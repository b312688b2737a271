/** Resolves phrases in the order of the text, carrying along the last date mentioned and the period reported on. */
import type { DateContext } from '../date-expression.ts';
import type { Fields } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Ymd } from './calendar-day.ts';
import { documentStyle, isDayFirst } from './document-style.ts';
import type { Env, Resolved } from './env.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { shareFields } from './share-fields.ts';

const PERIOD_REACH = 1500;

export interface ResolvedPhrase {
  readonly phrase: Phrase;
  readonly resolved: Resolved;
}

/** Whether later phrases may count from this one. */
function isMention(phrase: Phrase, fields: Fields | undefined): fields is Fields {
  if (!fields || phrase.meaning.kind === 'yearEarlier') return false;
  return fields.year !== undefined || fields.decade !== undefined;
}

function periodAfter(
  phrase: Phrase,
  resolved: Resolved,
  before: Fields | undefined,
): Fields | undefined {
  const { meaning } = phrase;
  if (resolved.fields?.quarter !== undefined && meaning.kind !== 'yearEarlier')
    return resolved.fields;
  if (
    meaning.kind === 'duration' &&
    (meaning.unit === 'month' || meaning.unit === 'year') &&
    before
  ) {
    return before.year === undefined ? undefined : { year: before.year };
  }
  return before;
}

export function resolvePhrases(
  found: readonly Phrase[],
  context: DateContext,
  published: Ymd | undefined,
): ResolvedPhrase[] {
  const phrases = shareFields(found);
  const style = context.style ?? documentStyle(phrases, published);
  const fixed = { style, dayFirst: isDayFirst(phrases), ...(published && { published }) };
  const out: ResolvedPhrase[] = [];
  let mentioned: Fields | undefined;
  let period: Fields | undefined;
  let periodAt = 0;
  for (const phrase of phrases) {
    if (phrase.start - periodAt > PERIOD_REACH) period = undefined;
    const tense = context.tenseAt?.(phrase.start) ?? phrase.tense;
    const env: Env = {
      ...fixed,
      ...(mentioned && { mentioned }),
      ...(period && { period }),
      ...(tense && { tense }),
    };
    const resolved = resolveMeaning(phrase.meaning, env);
    out.push({ phrase, resolved });
    if (isMention(phrase, resolved.fields)) mentioned = resolved.fields;
    const next = periodAfter(phrase, resolved, period);
    if (next !== period) periodAt = phrase.start;
    period = next;
  }
  return out;
}
