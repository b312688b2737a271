/** Dates in words, precision kept: a month never reads as its first day. Hours in the zone that `say` tells them in. */
import { dates, type NameLength } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import { dateBounds, type EdtfDate, parseOffset, utcDay } from '../model/edtf.ts';
import { dateInZone } from '../model/time-zone.ts';

/** A clock time as it is told: in the zone of `say`, where its own is known and another is asked for. */
export const inZoneOf = ({ zone }: Say, date: EdtfDate): EdtfDate =>
  zone === undefined || date.precision !== 'minute' ? date : dateInZone(date, zone);

export interface DateParts {
  readonly length: NameLength;
  readonly weekday: boolean;
  readonly month: boolean;
  readonly year: boolean;
  /** What is said of a clock time whose zone is not told; absent: nothing. */
  readonly untold?: NameLength;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The number that a year goes by on its side of our era: the year 0 is 1 BCE, -43 is 44 BCE. */
export const numberOfYear = (year: number): number => (year > 0 ? year : 1 - year);

/** Below this, a number by itself is hardly taken for a year. */
const LEAST_PLAIN_YEAR = 100;

/** "1990", "79 CE", "44 BCE". */
export function wordYear(year: number, say: Say): string {
  if (year <= 0) return say(dates).beforeOurEra(numberOfYear(year));
  return year < LEAST_PLAIN_YEAR ? say(dates).ofOurEra(year) : String(year);
}

/** 15 October 1582. Days before it are the sources' own, mostly Julian: what weekday they were our calendar does not tell. */
const FIRST_GREGORIAN_DAY = utcDay(1582, 10, 15);

/** "Tue", "Tuesday": of a moment; undefined before there were such weekdays. */
export const wordWeekday = (time: number, length: NameLength, say: Say): string | undefined =>
  time < FIRST_GREGORIAN_DAY ? undefined : say(dates).weekday(new Date(time).getUTCDay(), length);

/** A month from 1. */
export const wordMonth = (month: number, length: NameLength, say: Say): string =>
  say(dates).month(month - 1, length);

/** "22:41", of a minute of the day. */
export const wordClock = (minute: number): string =>
  `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** "UTC", "UTC+4", "UTC−3:30": of minutes ahead of UTC. */
export function wordOffset(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

/** A zone as people read it: "Europe/Berlin", "UTC+4", "America/New York". */
export function wordZoneName(zone: string): string {
  const offset = parseOffset(zone);
  return offset === undefined ? zone.replaceAll('_', ' ') : wordOffset(offset);
}

/** Whose clock it is; undefined where nothing is to be said of it. */
function wordZone({ offset }: EdtfDate, { untold }: DateParts, say: Say): string | undefined {
  if (offset !== undefined) return wordOffset(offset);
  return untold && say(dates).localTime[untold];
}

function wordDay(told: EdtfDate, parts: DateParts, say: Say): string {
  const date = inZoneOf(say, told);
  const { length, weekday, month, year } = parts;
  const day = say(dates).day({
    weekday: weekday ? wordWeekday(dateBounds(date).start, length, say) : undefined,
    day: date.day ?? 1,
    month: month ? wordMonth(date.month ?? 1, length, say) : undefined,
    year: month && year ? wordYear(date.year, say) : undefined,
  });
  if (date.precision !== 'minute') return day;
  return say(dates).atTime(day, wordClock(date.minute ?? 0), wordZone(date, parts, say));
}

/** "Mon 28 Sep 2020, 10:00 – 16:00 (UTC)": two clock times of one day and zone; undefined for any others. */
export function wordHours(from: EdtfDate, to: EdtfDate, parts: DateParts, say: Say) {
  const [first, last] = [inZoneOf(say, from), inZoneOf(say, to)];
  const day = { ...first, precision: 'day' } as const;
  const isOneDay = (['year', 'month', 'day', 'offset'] as const).every((k) => first[k] === last[k]);
  if (!isOneDay || first.minute === undefined || last.minute === undefined) return undefined;
  const clocks = say(dates).range(wordClock(first.minute), wordClock(last.minute));
  return say(dates).atTime(wordDay(day, parts, say), clocks, wordZone(first, parts, say));
}

/** From one year to another, the era said once: "264 – 241 BCE", "27 BCE – 14 CE". */
export function wordYears(first: number, last: number, say: Say): string {
  const isOneEra = first > 0 || last <= 0;
  const from = isOneEra ? String(numberOfYear(first)) : wordYear(first, say);
  return say(dates).range(from, wordYear(last, say));
}

/** A decade or century by its first year: "1990s", "1900s", "490s BCE", "5th century BCE"; else the years it spans. */
export function wordPeriod(first: number, years: 10 | 100, say: Say): string {
  const words = say(dates);
  if (first >= LEAST_PLAIN_YEAR) return years === 10 ? words.decade(first) : words.century(first);
  if (first >= 0) return wordYears(Math.max(1, first), first + years - 1, say);
  const [from, to] = [numberOfYear(first), numberOfYear(first + years - 1)];
  if (years === 100 && from % 100 === 0) return words.centuryBefore(from / 100);
  if (years === 10 && to % 10 === 0 && to > 0) return words.decadeBefore(to);
  return wordYears(first, first + years - 1, say);
}

/** A decade by itself, over the years of an axis. */
export const wordDecadeAlone = (first: number, say: Say): string =>
  first >= LEAST_PLAIN_YEAR ? say(dates).decadeAlone(first) : wordPeriod(first, 10, say);

/** The date as far as it is told: "Tuesday 6 October 2020", "Oct 2020", "autumn 2020", "1990s". */
export function wordDate(date: EdtfDate, say: Say, parts: Partial<DateParts> = {}): string {
  const asked: DateParts = { length: 'long', weekday: true, month: true, year: true, ...parts };
  const { year, month = 1 } = date;
  switch (date.precision) {
    case 'minute':
    case 'day':
      return wordDay(date, asked, say);
    case 'month': {
      const name = wordMonth(month, asked.length, say);
      return asked.year ? say(dates).monthOfYear(name, wordYear(year, say)) : name;
    }
    case 'season':
      return say(dates).season(month - 21, wordYear(year, say));
    case 'year':
      return wordYear(year, say);
    case 'decade':
      return wordPeriod(year, 10, say);
    case 'century':
      return wordPeriod(year, 100, say);
  }
}
