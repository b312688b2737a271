/** Days as numbers since 1970-01-01, proleptic Gregorian, and ISO weeks. */
import { utcDay } from '../../model/edtf.ts';

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

export const toDayNumber = ({ year, month, day }: Ymd): number => utcDay(year, month, day) / DAY_MS;

export function fromDayNumber(number: number): Ymd {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The ISO week of a day; the year is that of its Thursday. */
export function isoWeekOf(number: number): IsoWeek {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** Months since year 0. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export const fromMonthNumber = (
  number: number,
): { readonly year: number; readonly month: number } => ({
  year: Math.floor(number / 12),
  month: (((number % 12) + 12) % 12) + 1,
});
