/** Days as numbers since 1970-01-01, proleptic Gregorian, and ISO weeks. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days before a year that begins in March, so that the leap day comes last. */
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days from 1 March of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01; a day beyond its month runs on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  return (
    daysBefore(month > 2 ? year : year - 1) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day -
    1 -
    EPOCH
  );
}

export const toDayNumber = ({ year, month, day }: Ymd): number => dayNumber(year, month, day);

export function fromDayNumber(number: number): Ymd {
  const days = number + EPOCH;
  let year = Math.floor(days / 365.2425);
  if (daysBefore(year) > days) year--;
  else if (daysBefore(year + 1) <= days) year++;
  const rest = days - daysBefore(year);
  const fromMarch = Math.floor((5 * rest + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: month > 2 ? year : year + 1,
    month,
    day: rest - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month from 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!;

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
