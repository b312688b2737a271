/** The days of the periods that companies report on, which need not be those of the calendar. */
import type { Fields, Meaning, SumOfMonths } from '../meaning.ts';
import { fromDayNumber, monthLength, toDayNumber, type Ymd } from './calendar-day.ts';
import type { Env, LedTo, Period } from './env.ts';
import { type DayRange, daysOf } from './field-days.ts';
import { shiftBy } from './place-shift.ts';

const isMonthEnd = ({ year, month, day }: Ymd): boolean => day === monthLength(year, month);

/** So many months on from a day; the last day of a month leads to the last of the other. */
function monthsOn(number: number, months: number): number {
  const day = fromDayNumber(number);
  const other = shiftBy(day, 'month', months);
  if (other?.year === undefined || other.month === undefined) return number;
  const length = monthLength(other.year, other.month);
  const last = isMonthEnd(day) ? length : Math.min(day.day, length);
  return toDayNumber({ year: other.year, month: other.month, day: last });
}

/** The months that end with a day. */
export const monthsTo = (last: number, months: number): DayRange => ({
  first: monthsOn(last, -months) + 1,
  last,
});

export const yearBefore = ({ first, last }: DayRange): DayRange => ({
  first: monthsOn(first - 1, -12) + 1,
  last: monthsOn(last, -12),
});

/** Months of a length that its end may be told of: "the quarter", "the six months", "the year". */
function monthsOf(meaning: Meaning): number | undefined {
  if (meaning.kind === 'quarter') return 3;
  if (meaning.kind === 'calendar' || meaning.kind === 'whichYear')
    return meaning.fields.quarter === undefined ? undefined : 3;
  if (meaning.kind !== 'duration') return undefined;
  if (meaning.unit === 'month') return meaning.amount;
  return meaning.unit === 'year' && meaning.amount === 1 ? 12 : undefined;
}

/** "the quarter ended Sept. 30": counted back from its end, be that a day or a month. */
export function daysEnded(meaning: Meaning, ledTo: LedTo | undefined): DayRange | undefined {
  const months = ledTo?.how === 'ended' ? monthsOf(meaning) : undefined;
  if (!ledTo || months === undefined || months % 1 !== 0 || ledTo.fields.month === undefined)
    return undefined;
  const end = daysOf(ledTo.fields);
  return end && monthsTo(end.last, months);
}

/** The quarter of the calendar that ended last before the news. */
export function lastQuarter({ published }: Env): DayRange | undefined {
  const quarter = published && shiftBy(published, 'quarter', -1);
  return quarter && daysOf(quarter);
}

function monthsOfYear(year: number, part: SumOfMonths['part'], months: number): DayRange {
  if (part === 'last') return monthsTo(toDayNumber({ year, month: 12, day: 31 }), months);
  const last = toDayNumber({ year, month: months, day: monthLength(year, months) });
  return { first: toDayNumber({ year, month: 1, day: 1 }), last };
}

/** Sums that reports of quarters have. */
const isWholeQuarters = (months: number): boolean => months % 3 === 0;

function yearOfSum(sum: SumOfMonths, env: Env): number | undefined {
  if (sum.year !== undefined) return sum.year;
  const { how, fields } = env.ledTo ?? {};
  if (how === 'of') return Object.keys(fields ?? {}).length === 1 ? fields?.year : undefined;
  return undefined;
}

/** "the first nine months", of the year or year to date that the text reports on. */
export function daysOfSum(sum: SumOfMonths, months: number, env: Env): DayRange | undefined {
  if (env.style !== 'news') return undefined;
  const year = yearOfSum(sum, env);
  if (year !== undefined)
    return sum.part === 'reported' ? undefined : monthsOfYear(year, sum.part, months);
  if (!sum.alone || !isWholeQuarters(months) || sum.part === 'last') return undefined;
  if (env.period) return monthsTo(env.period.days.last, months);
  if (sum.part !== 'first' || !env.published || env.tense === 'future') return undefined;
  const days = monthsOfYear(env.published.year, 'first', months);
  return days.last < toDayNumber(env.published) ? days : undefined;
}

/** What the text reports on, once it has told of a quarter that is over by the day of the news. */
export function asPeriod(
  fields: Fields,
  days: DayRange | undefined,
  { published }: Env,
): Period | undefined {
  const own = days ?? daysOf(fields);
  if (!own || (published && own.last >= toDayNumber(published))) return undefined;
  return { fields, days: own };
}
