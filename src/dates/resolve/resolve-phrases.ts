/** Resolves phrases in the order of the text, carrying along the last date mentioned and the period reported on. */
import type { DateContext, Style, Tense } from '../date-expression.ts';
import type { Fields } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Ymd } from './calendar-day.ts';
import { isDayFirst } from './document-style.ts';
import type { Env, Resolved } from './env.ts';
import { mentionAfter } from './mention-after.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { shareFields } from './share-fields.ts';

/** Characters after which the period reported on is forgotten; and a sum over several months. */
const PERIOD_REACH = 1500;
const SUM_REACH = 250;

export interface ResolvedPhrase {
  readonly phrase: Phrase;
  readonly resolved: Resolved;
}

/** The quarter reported on after this phrase, unless it is still to come. */
function periodAfter({ meaning }: Phrase, resolved: Resolved, env: Env): Fields | undefined {
  const named =
    meaning.kind !== 'yearEarlier' &&
    meaning.kind !== 'quarter' &&
    resolved.fields?.quarter !== undefined;
  return named && (env.tense !== 'future' || !env.period) ? resolved.fields : env.period;
}

/** A deadline lies ahead whatever its verb; a present tense tells nothing of when ("the trial opens Monday"). */
function tenseOf(phrase: Phrase, { tenseAt }: DateContext): Tense | undefined {
  if (phrase.over) return 'past';
  if (phrase.ahead) return 'future';
  const told = tenseAt?.(phrase.start);
  return told === undefined || told === 'present' ? phrase.tense : told;
}

const isSum = ({ meaning }: Phrase): boolean =>
  meaning.kind === 'duration' && (meaning.unit === 'month' || meaning.unit === 'year');

export function resolvePhrases(
  found: readonly Phrase[],
  style: Style,
  context: DateContext,
  published: Ymd | undefined,
): ResolvedPhrase[] {
  const phrases = shareFields(found);
  const dayFirst = isDayFirst(phrases);
  const out: ResolvedPhrase[] = [];
  let mentioned: Fields | undefined;
  let period: Fields | undefined;
  let periodAt = 0;
  let summedAt = Number.NEGATIVE_INFINITY;
  for (const phrase of phrases) {
    if (phrase.start - periodAt > PERIOD_REACH) period = undefined;
    const tense = tenseOf(phrase, context);
    const firm = tense === 'past' && (context.isPastAt?.(phrase.start) ?? false);
    const summed = phrase.start - summedAt < SUM_REACH;
    const env: Env = { style, published, dayFirst, mentioned, period, summed, tense, firm };
    const resolved = resolveMeaning(phrase.meaning, env);
    out.push({ phrase, resolved });
    mentioned = mentionAfter(phrase, resolved.fields, env);
    const next = periodAfter(phrase, resolved, env);
    if (next !== period) periodAt = phrase.start;
    period = next;
    if (isSum(phrase)) summedAt = phrase.start;
    else if (resolved.fields?.quarter !== undefined) summedAt = Number.NEGATIVE_INFINITY;
  }
  return out;
}
