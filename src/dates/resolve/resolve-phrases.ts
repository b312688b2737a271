/** Resolves phrases in the order of the text, carrying along the last date mentioned and the period reported on. */
import type { DateContext, Style, Tense } from '../date-expression.ts';
import type { Fields } from '../meaning.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Ymd } from './calendar-day.ts';
import { isDayFirst } from './document-style.ts';
import type { Env, LedTo, Period, Resolved } from './env.ts';
import type { DayRange } from './field-days.ts';
import { mentionAfter } from './mention-after.ts';
import { asPeriod } from './period-days.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { shareFields } from './share-fields.ts';

/** Characters after which the period reported on is forgotten; and a sum over several months. */
const PERIOD_REACH = 2500;
const SUM_REACH = 250;

export interface ResolvedPhrase {
  readonly phrase: Phrase;
  readonly resolved: Resolved;
}

/** The quarter reported on after this phrase: one that is over, and none before it that is only compared with. */
function periodAfter({ meaning }: Phrase, resolved: Resolved, env: Env): Period | undefined {
  const { fields, days } = resolved;
  if (meaning.kind === 'yearEarlier' || fields?.quarter === undefined) return env.period;
  if (meaning.kind === 'quarter') {
    if (!days || meaning.year !== undefined || meaning.which === 'this') return env.period;
    return asPeriod(fields, days, env) ?? env.period;
  }
  if (env.tense === 'future' && env.period) return env.period;
  const told = asPeriod(fields, days, env);
  return told && (!env.period || told.days.last >= env.period.days.last) ? told : env.period;
}

/** A deadline lies ahead whatever its verb; a present tense tells nothing of when ("the trial opens Monday"). */
function tenseOf(phrase: Phrase, { tenseAt }: DateContext): Tense | undefined {
  if (phrase.over) return 'past';
  if (phrase.ahead) return 'future';
  const told = tenseAt?.(phrase.start);
  return told === undefined || told === 'present' ? phrase.tense : told;
}

/** What the phrase behind comes to, where this one cannot be told without it. */
function ledToOf(
  how: LedTo['how'],
  next: Phrase | undefined,
  env: Omit<Env, 'ledTo'>,
): LedTo | undefined {
  const fields = next && resolveMeaning(next.meaning, { ...env, ledTo: undefined }).fields;
  return fields && { how, fields };
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
  let period: Period | undefined;
  let sum: DayRange | undefined;
  let periodAt = 0;
  let summedAt = Number.NEGATIVE_INFINITY;
  for (const [i, phrase] of phrases.entries()) {
    if (phrase.start - periodAt > PERIOD_REACH) period = undefined;
    const tense = tenseOf(phrase, context);
    const firm = tense === 'past' && (context.isPastAt?.(phrase.start) ?? false);
    const summed = phrase.start - summedAt < SUM_REACH;
    const here = { style, published, dayFirst, mentioned, period, summed, sum, tense, firm };
    const ledTo = phrase.leadsTo && ledToOf(phrase.leadsTo, phrases[i + 1], here);
    const env: Env = { ...here, ledTo };
    const resolved = resolveMeaning(phrase.meaning, env);
    out.push({ phrase, resolved });
    mentioned = mentionAfter(phrase, resolved.fields, env);
    const next = periodAfter(phrase, resolved, env);
    if (next !== period) periodAt = phrase.start;
    period = next;
    if (isSum(phrase)) [summedAt, sum] = [phrase.start, resolved.days];
    else if (resolved.fields?.quarter !== undefined) summedAt = Number.NEGATIVE_INFINITY;
  }
  return out;
}
