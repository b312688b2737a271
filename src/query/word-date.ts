/** Dates in English words, precision kept: a month never reads as its first day. Fixed locale, UTC. */
import { dateBounds, type EdtfDate } from '../model/edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

export type Length = 'short' | 'long';

export interface DateParts {
  readonly length: Length;
  readonly weekday: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

const cut = (name: string, length: Length): string =>
  length === 'short' ? name.slice(0, 3) : name;
const two = (n: number): string => String(n).padStart(2, '0');

/** "1990", "44 BCE". */
export const wordYear = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`);

/** "Tue", "Tuesday": of a date told to the day. */
export function wordWeekday(date: EdtfDate, length: Length): string {
  return cut(WEEKDAYS[new Date(dateBounds(date).start).getUTCDay()] ?? '', length);
}

export const wordMonth = (month: number, length: Length): string =>
  cut(MONTHS[month - 1] ?? '', length);

function wordDay(date: EdtfDate, parts: DateParts): string {
  const words = [
    parts.weekday && wordWeekday(date, parts.length),
    String(date.day),
    parts.month && wordMonth(date.month ?? 1, parts.length),
    parts.month && parts.year && wordYear(date.year),
  ];
  const day = words.filter(Boolean).join(' ');
  if (date.precision !== 'minute') return day;
  const minute = date.minute ?? 0;
  return `${day}, ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A decade or century as a plural: "1990s", "1900s"; BCE as the years it spans. */
function wordSpanOfYears(first: number, years: 10 | 100): string {
  if (first > 0 || (first === 0 && years === 100)) return `${first}s`;
  return `${wordYear(first)} – ${wordYear(first + years - 1)}`;
}

/** The date as far as it is told: "Tuesday 6 October 2020", "Oct 2020", "autumn 2020", "1990s". */
export function wordDate(date: EdtfDate, parts: Partial<DateParts> = {}): string {
  const asked: DateParts = { length: 'long', weekday: true, month: true, year: true, ...parts };
  const { year, month = 1 } = date;
  switch (date.precision) {
    case 'minute':
    case 'day':
      return wordDay(date, asked);
    case 'month':
      return asked.year
        ? `${wordMonth(month, asked.length)} ${wordYear(year)}`
        : wordMonth(month, asked.length);
    case 'season':
      return `${SEASONS[month - 21]} ${wordYear(year)}`;
    case 'year':
      return wordYear(year);
    case 'decade':
      return wordSpanOfYears(year, 10);
    case 'century':
      return wordSpanOfYears(year, 100);
  }
}
