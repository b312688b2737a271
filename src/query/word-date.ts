/** Dates in words, precision kept: a month never reads as its first day. UTC. */
import { dates, type NameLength } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import { dateBounds, type EdtfDate } from '../model/edtf.ts';

export interface DateParts {
  readonly length: NameLength;
  readonly weekday: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "1990", "44 BCE". */
export const wordYear = (year: number, say: Say): string =>
  year > 0 ? String(year) : say(dates).beforeChrist(1 - year);

/** "Tue", "Tuesday": of a date told to the day. */
export const wordWeekday = (date: EdtfDate, length: NameLength, say: Say): string =>
  say(dates).weekday(new Date(dateBounds(date).start).getUTCDay(), length);

/** A month from 1. */
export const wordMonth = (month: number, length: NameLength, say: Say): string =>
  say(dates).month(month - 1, length);

/** "22:41", of a minute of the day. */
export const wordClock = (minute: number): string =>
  `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function wordDay(date: EdtfDate, parts: DateParts, say: Say): string {
  const { length, weekday, month, year } = parts;
  const day = say(dates).day({
    weekday: weekday ? wordWeekday(date, length, say) : undefined,
    day: date.day ?? 1,
    month: month ? wordMonth(date.month ?? 1, length, say) : undefined,
    year: month && year ? wordYear(date.year, say) : undefined,
  });
  return date.precision === 'minute' ? say(dates).atTime(day, wordClock(date.minute ?? 0)) : day;
}

/** A decade or century as a plural: "1990s", "1900s"; BCE as the years it spans. */
function wordSpanOfYears(first: number, years: 10 | 100, say: Say): string {
  if (first > 0 || (first === 0 && years === 100))
    return years === 10 ? say(dates).decade(first) : say(dates).century(first);
  return say(dates).range(wordYear(first, say), wordYear(first + years - 1, say));
}

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
      return wordSpanOfYears(year, 10, say);
    case 'century':
      return wordSpanOfYears(year, 100, say);
  }
}
