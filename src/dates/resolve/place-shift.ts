/** So many units from a date: "two days ago", "last week", "the previous year", "three months later". */
import type { Fields, Origin } from '../meaning.ts';
import type { Unit } from '../words/lexeme.ts';
import {
  fromDayNumber,
  fromMonthNumber,
  isoWeekOf,
  monthNumber,
  toDayNumber,
  type Ymd,
} from './calendar-day.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';

/** Years from the last date mentioned in which a history's "today" may be that of its writing. */
const LIKELY_NOW = 1;

/** In a history "today" may be a quoted one: it is told only where the story has come near its writing. */
function originOfWriting({ published, mentioned, style }: Env): Fields | undefined {
  if (style === 'news' || !published || mentioned?.year === undefined)
    return published ?? mentioned;
  return Math.abs(published.year - mentioned.year) <= LIKELY_NOW ? published : undefined;
}

/** The date to count from: that of writing, or the one mentioned last. */
export function originOf(from: Origin, env: Env): Fields | undefined {
  if (from === 'published') return originOfWriting(env);
  return env.mentioned ?? (env.style === 'news' ? env.published : undefined);
}

/** The day that fields name, where they name one. */
export const dayOf = (fields: Fields | undefined): Ymd | undefined =>
  fields?.year !== undefined && fields.month !== undefined && fields.day !== undefined
    ? { year: fields.year, month: fields.month, day: fields.day }
    : undefined;

function shiftMonths(origin: Fields, months: number): Fields | undefined {
  if (origin.year === undefined) return undefined;
  const month = origin.month ?? monthOfWeek(origin);
  return month === undefined
    ? undefined
    : fromMonthNumber(monthNumber(origin.year, month) + months);
}

function monthOfWeek(origin: Fields): number | undefined {
  if (origin.week === undefined) return undefined;
  const days = daysOf(origin);
  return days && fromDayNumber(days.first).month;
}

function shiftWeeks(origin: Fields, weeks: number): Fields | undefined {
  const day = dayOf(origin);
  const number = day
    ? toDayNumber(day)
    : origin.week === undefined
      ? undefined
      : daysOf(origin)?.first;
  return number === undefined ? undefined : isoWeekOf(number + 7 * weeks);
}

/** The date `amount` units from `origin`, as precise as the unit; undefined where the origin is too coarse for it. */
export function shiftBy(origin: Fields, unit: Unit, amount: number): Fields | undefined {
  switch (unit) {
    case 'day': {
      const day = dayOf(origin);
      return day && fromDayNumber(toDayNumber(day) + Math.round(amount));
    }
    case 'week':
      return shiftWeeks(origin, Math.round(amount));
    case 'fortnight':
      return shiftWeeks(origin, Math.round(2 * amount));
    case 'weekend': {
      const week = shiftWeeks(origin, Math.round(amount));
      return week && { ...week, weekend: true };
    }
    case 'month':
      return shiftMonths(origin, Math.round(amount));
    case 'quarter': {
      const month = shiftMonths(origin, 3 * Math.round(amount));
      return month?.month === undefined
        ? undefined
        : { year: month.year!, quarter: Math.ceil(month.month / 3) };
    }
    case 'year': {
      const year = origin.year ?? origin.decade;
      return year === undefined ? undefined : { year: year + Math.round(amount) };
    }
    case 'decade': {
      const year = origin.year ?? origin.decade;
      return year === undefined
        ? undefined
        : { decade: year - (((year % 10) + 10) % 10) + 10 * amount };
    }
    case 'century': {
      const year = origin.year ?? origin.decade;
      return year === undefined
        ? undefined
        : { century: year - (((year % 100) + 100) % 100) + 100 * amount };
    }
    default:
      return undefined;
  }
}
