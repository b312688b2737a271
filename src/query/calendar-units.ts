/** Units of the calendar that an axis can be divided by, from the hour to the century. UTC, proleptic Gregorian. */
import { utcDay } from '../model/edtf.ts';

export type UnitName = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export interface CalendarUnit {
  readonly name: UnitName;
  /** About how long one is, in milliseconds. */
  readonly about: number;
  /** Start of the unit that holds a moment (milliseconds since 1970 UTC). */
  floor(time: number): number;
  /** Start of the unit that comes `steps` after the one that starts at `start`. */
  add(start: number, steps: number): number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const YEAR = 365.25 * DAY;
/** 1970-01-05, the first Monday. */
const MONDAY = 4 * DAY;

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

const fixed = (name: UnitName, about: number, origin = 0): CalendarUnit => ({
  name,
  about,
  floor: (time) => Math.floor((time - origin) / about) * about + origin,
  add: (start, steps) => start + steps * about,
});

/**
 * Periods of years begin where their numbers are round on either side of our era: 20 BCE, 10 BCE, 1 CE, 10 CE. There is
 * no year 0 to begin one with: the tenth year BCE is -9, and the period that begins with year 1 is a year short.
 */
const numberOfPeriod = (year: number, size: number): number =>
  year > 0 ? Math.floor(year / size) : -Math.ceil((1 - year) / size);

const firstOfPeriod = (number: number, size: number): number =>
  number > 0 ? number * size : 1 + number * size;

const years = (name: UnitName, size: number): CalendarUnit => ({
  name,
  about: size * YEAR,
  floor: (time) => utcDay(firstOfPeriod(numberOfPeriod(yearOf(time), size), size), 1, 1),
  add: (start, steps) =>
    utcDay(firstOfPeriod(numberOfPeriod(yearOf(start), size) + steps, size), 1, 1),
});

const year: CalendarUnit = {
  name: 'year',
  about: YEAR,
  floor: (time) => utcDay(yearOf(time), 1, 1),
  add: (start, steps) => utcDay(yearOf(start) + steps, 1, 1),
};

const month: CalendarUnit = {
  name: 'month',
  about: YEAR / 12,
  floor: (time) => utcDay(yearOf(time), new Date(time).getUTCMonth() + 1, 1),
  add: (start, steps) => utcDay(yearOf(start), new Date(start).getUTCMonth() + 1 + steps, 1),
};

export const UNITS = {
  hour: fixed('hour', HOUR),
  day: fixed('day', DAY),
  week: fixed('week', WEEK, MONDAY),
  month,
  year,
  decade: years('decade', 10),
  century: years('century', 100),
} as const satisfies Record<UnitName, CalendarUnit>;

/** Starts of the units that touch the stretch from `from` to `to`, at most `most` of them. */
export function unitStarts(unit: CalendarUnit, from: number, to: number, most = 2000): number[] {
  const starts: number[] = [];
  for (let at = unit.floor(from); at < to && starts.length < most; at = unit.add(at, 1))
    starts.push(at);
  return starts;
}
