/** First and last day of what fields name. */
import type { Fields } from '../meaning.ts';
import { dayNumber, mondayOf, monthLength, toDayNumber } from './calendar-day.ts';
import { holidayDate } from './holiday-date.ts';

export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function months(year: number, month: number, count: number): DayRange {
  const next = month + count;
  const last = next > 12 ? dayNumber(year + 1, next - 12, 1) : dayNumber(year, next, 1);
  return { first: dayNumber(year, month, 1), last: last - 1 };
}

/** The days of a date in its year, or in the year given; undefined where no year is known. */
export function daysOf(fields: Fields, year = fields.year): DayRange | undefined {
  const { month, day, week, weekend, season, quarter, half, decade, century, holiday } = fields;
  const first = century ?? decade;
  if (first !== undefined)
    return {
      ...months(first, 1, 12),
      last: months(first + (century === undefined ? 9 : 99), 1, 12).last,
    };
  if (year === undefined) return undefined;
  if (holiday) {
    const date = holidayDate(holiday, year);
    return date && { first: toDayNumber(date), last: toDayNumber(date) };
  }
  if (week !== undefined) {
    const monday = mondayOf(year, week);
    return weekend ? { first: monday + 5, last: monday + 6 } : { first: monday, last: monday + 6 };
  }
  if (season) return months(year, SEASON_MONTH[season], 3);
  if (quarter !== undefined) return months(year, 3 * quarter - 2, 3);
  if (half !== undefined) return months(year, 6 * half - 5, 6);
  if (month === undefined) return months(year, 1, 12);
  if (day === undefined) return months(year, month, 1);
  if (day > monthLength(year, month)) return undefined;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}
