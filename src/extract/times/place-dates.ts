/** Which word of a sentence each time expression belongs to. */

import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { edtf } from '../../model/edtf.ts';
import { isVerb } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { dayAfterNoun, isOnDayOf, speechJustBefore, verbJustAfter } from './beside-its-verb.ts';
import {
  climbToHost,
  type Host,
  headOf,
  isBeforeItsNoun,
  isPredicate,
  predicateOver,
  verbBeforeParticiple,
} from './climb-to-host.ts';
import { isCompared } from './compared.ts';
import { framedVerb } from './framed-verb.ts';
import { nounOfThePast, verbBeforeAfter } from './noun-of-the-past.ts';
import {
  fixedFor,
  innerNoun,
  isCharge,
  isFirstSince,
  nounOfAge,
  subjectJustBefore,
} from './nouns-with-times.ts';
import { isOpeningPeriod } from './opening-period.ts';
import {
  figuresBehind,
  figuresTold,
  isPeriodEnd,
  verbOfFigures,
  verbOfMarket,
  verbOfMarketDay,
  verbPastEnd,
} from './report-periods.ts';

export interface PlacedDate extends Host {
  readonly date: DateExpression;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

/** Tokens of the sentence that overlap a span; undefined where there are none. */
export function tokensOf(
  s: Sentence,
  span: { readonly start: number; readonly end: number },
): { from: number; to: number } | undefined {
  const from = s.tokens.findIndex((token) => token.end > span.start && token.start < span.end);
  if (from < 0) return undefined;
  let to = from;
  while (to + 1 < s.tokens.length && s.tokens[to + 1]!.start < span.end) to++;
  return { from, to };
}

/** "from 1990 to 1995". */
const isSpan = ({ interval }: DateExpression): boolean =>
  interval !== undefined && !/^\.\.|\.\.$/.test(interval.edtf);

/** Finds the host of each expression that overlaps the sentence. */
export function placeDates(
  s: Sentence,
  dates: readonly DateExpression[],
  triggers: readonly Trigger[],
): readonly PlacedDate[] {
  const nouns = new Set(
    triggers
      .filter((t) => (t.form === 'noun' || t.verb !== undefined) && !isCharge(s, t.at))
      .map((t) => t.at),
  );
  const placed = dates.flatMap((date): PlacedDate[] => {
    const span = tokensOf(s, date);
    const host = span && placeOne(s, date, span.from, span.to, nouns);
    return host ? [{ date, ...host, ...span }] : [];
  });
  return placed
    .map(named)
    .map((each, i) => secondOfVerb(s, each, placed.slice(0, i), nouns) ?? each);
}

const of = (host: number | undefined): Host | undefined =>
  host === undefined ? undefined : { host, inside: false };

/** The first rule that knows; undefined for a time that is that of nothing told here. */
function placeOne(
  s: Sentence,
  date: DateExpression,
  from: number,
  to: number,
  nouns: ReadonlySet<number>,
): Placing | undefined {
  const start = /^(ADP|SCONJ)$/.test(s.tokens[from - 1]?.upos ?? '') ? from - 1 : from;
  if (isOnDayOf(s, to) || isPeriodEnd(s, from)) return undefined;
  const noun = verbOfMarketDay(s, from, to) ?? dayAfterNoun(s, from, nouns);
  if (noun !== undefined) return of(noun);
  if (isFirstSince(s, date, start) || isCompared(s, from, isSpan(date))) return undefined;
  const subject = subjectJustBefore(s, start, to, nouns);
  if (subject !== undefined) return of(subject);
  const thing = nounOfAge(s, date, to);
  if (thing !== undefined) return { host: thing, inside: true };
  const head = headOf(s, from, to);
  const modifies = isBeforeItsNoun(s, head) || figuresBehind(s, date, to) !== undefined;
  const period = modifies && isOpeningPeriod(s, from, to) ? predicateOver(s, head) : undefined;
  if (period !== undefined) return of(period);
  const spoken = modifies ? undefined : (speechJustBefore(s, start) ?? verbJustAfter(s, start, to));
  return of(spoken) ?? placeByTree(s, date, from, to, nouns);
}

interface Placing extends Host {
  /** Where the words around change what it says. */
  readonly date?: DateExpression;
}

function placeByTree(
  s: Sentence,
  date: DateExpression,
  from: number,
  to: number,
  nouns: ReadonlySet<number>,
): Placing {
  const climbed = figuresBehind(s, date, to) ?? climbToHost(s, headOf(s, from, to), nouns);
  const own = { ...climbed, host: verbBeforeParticiple(s, climbed.host, from) };
  if (startsFrom(s, own.host) && date.edtf && !date.edtf.includes('/')) {
    const interval = { edtf: edtf(`${date.edtf}/..`), extent: 'throughout' as const };
    return { ...climbToHost(s, own.host, nouns), date: { ...date, interval } };
  }
  const past = verbPastEnd(s, own.host, from, to) ?? verbBeforeAfter(s, own.host, to);
  if (past !== undefined) return { host: past, inside: false };
  const framed = isPredicate(s, own.host) ? undefined : framedVerb(s, from, to);
  if (framed !== undefined) return { host: framed, inside: false };
  const figures = verbOfFigures(s, own.host, date) ?? verbOfMarket(s, own.host);
  if (figures !== undefined) return { host: figures, inside: false };
  const told = figuresTold(s, own.host, from, date, nouns);
  if (told !== undefined) return { host: told, inside: false };
  const inner =
    innerNoun(s, own.host, from, nouns) ?? nounOfThePast(s, own.host, from, date, nouns);
  if (inner !== undefined) return { host: inner, inside: own.inside };
  const fixed = fixedFor(s, own.host, from, nouns);
  return fixed === undefined ? own : { ...own, host: fixed };
}

/** "saved $500m starting from 2008": a participle that works as a preposition. */
const startsFrom = (s: Sentence, host: number): boolean =>
  /^(?:starting|beginning|effective)$/i.test(s.tokens[host]!.text) &&
  /^(?:acl|advcl|case|amod)$/.test(s.tokens[host]!.deprel);

/** The one day that news names without its year. */
const NINE_ELEVEN = /^Sept(?:ember|\.)? 11(?:th)?$/;

/** "the 2000-01 season": a span that its own words give, not a preposition. */
const isRange = ({ interval }: DateExpression): boolean =>
  interval !== undefined && /^\d{4}\/\d{4}$/.test(interval.edtf);

/** "before the 26 December earthquake": what stands before the noun names it, and no preposition turns it into a span. */
function named(each: PlacedDate): PlacedDate {
  if (!each.inside || isRange(each.date)) return each;
  const { interval: _, ...date } = each.date;
  if (NINE_ELEVEN.test(date.quote)) return { ...each, date: { ...date, edtf: edtf('2001-09-11') } };
  return { ...each, date };
}

/** "presented it on Wednesday, ahead of a vote by members on Thursday": a verb's second day is the event noun's before it. */
function secondOfVerb(
  s: Sentence,
  each: PlacedDate,
  before: readonly PlacedDate[],
  nouns: ReadonlySet<number>,
): PlacedDate | undefined {
  const first = before.find((other) => other.host === each.host);
  if (!first || !isVerb(s, each.host)) return undefined;
  for (let at = each.from - 1; at > first.to; at--) if (nouns.has(at)) return { ...each, host: at };
  return undefined;
}
