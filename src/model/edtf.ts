/**
 * ISO 8601-2 (EDTF) level 1 as Sourceline uses it: dates to the day with an optional clock time, seasons,
 * unspecified digits (199X), approximate ~ and uncertain ? marks, intervals, open ends. Days are proleptic Gregorian, UTC.
 */
import type { Edtf } from './dataset.ts';

export type Precision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export interface EdtfDate {
  readonly kind: 'date';
  /** Astronomical year: 0 is 1 BCE. For a decade or century, its first year. */
  readonly year: number;
  /** 1 to 12, or a season 21 (spring) to 24 (winter). */
  readonly month?: number;
  readonly day?: number;
  /** Minutes after midnight. */
  readonly minute?: number;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface EdtfInterval {
  readonly kind: 'interval';
  /** Absent: open ("..") start. */
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
}

export type EdtfValue = EdtfDate | EdtfInterval;

/** Half-open bounds in milliseconds since 1970 UTC. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?Z?)?)?)?([~?%])?$/;

/** Milliseconds since 1970 UTC at the start of a day; months and days out of range roll over. */
export function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(utcDay(year, month + 1, 0)).getUTCDate();

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  // Zero has no sign: -0000 and what is masked of it would be years on both sides of our era's beginning.
  if (!match || /^-0+X*$/.test(match[1] ?? '')) return undefined;
  const [, yearText = '', monthText, dayText, hourText, minuteText, mark] = match;
  const marks = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const masked = yearText.indexOf('X');
  if (masked >= 0) {
    if (monthText) return undefined;
    const unit = yearText.endsWith('XX') ? 100 : 10;
    const shared = Number(yearText.slice(0, masked)) * unit;
    // -04XX is -0499 to -0400: digits count away from zero.
    const year = shared < 0 ? shared - (unit - 1) : shared;
    return { kind: 'date', year, precision: unit === 100 ? 'century' : 'decade', ...marks };
  }
  const year = Number(yearText);
  if (!monthText) return { kind: 'date', year, precision: 'year', ...marks };
  const month = Number(monthText);
  if (!dayText) {
    if (month >= 21 && month <= 24)
      return { kind: 'date', year, month, precision: 'season', ...marks };
    if (month < 1 || month > 12) return undefined;
    return { kind: 'date', year, month, precision: 'month', ...marks };
  }
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (!hourText) return { kind: 'date', year, month, day, precision: 'day', ...marks };
  const [hour, minutes] = [Number(hourText), Number(minuteText)];
  if (hour > 23 || minutes > 59) return undefined;
  return {
    kind: 'date',
    year,
    month,
    day,
    minute: hour * 60 + minutes,
    precision: 'minute',
    ...marks,
  };
}

/** Reads an EDTF string; undefined where it is not one, or its interval ends before it starts. */
export function parseEdtf(text: string): EdtfValue | undefined {
  const parts = text.split('/');
  if (parts.length === 1) return parseDate(text);
  if (parts.length !== 2) return undefined;
  const [from = '', to = ''] = parts;
  const open = (part: string): boolean => part === '..';
  const start = open(from) ? undefined : parseDate(from);
  const end = open(to) ? undefined : parseDate(to);
  if ((!start && !open(from)) || (!end && !open(to)) || (!start && !end)) return undefined;
  if (start && end && dateBounds(start).start >= dateBounds(end).end) return undefined;
  return { kind: 'interval', ...(start && { start }), ...(end && { end }) };
}

export const isEdtf = (text: string): text is Edtf => parseEdtf(text) !== undefined;

/** A string that is known to be EDTF; throws a RangeError where it is not. For input use parseEdtf. */
export function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new RangeError(`not an EDTF date: ${JSON.stringify(text)}`);
  return text;
}

/** First and last moment that a date may mean. */
export function dateBounds(date: EdtfDate): Bounds {
  const { year, month = 1, day = 1, minute = 0 } = date;
  switch (date.precision) {
    case 'minute': {
      const start = utcDay(year, month, day) + minute * 60_000;
      return { start, end: start + 60_000 };
    }
    case 'day':
      return { start: utcDay(year, month, day), end: utcDay(year, month, day + 1) };
    case 'month':
      return { start: utcDay(year, month, 1), end: utcDay(year, month + 1, 1) };
    case 'season': {
      const first = 3 * (month - 20);
      return { start: utcDay(year, first, 1), end: utcDay(year, first + 3, 1) };
    }
    case 'year':
      return { start: utcDay(year, 1, 1), end: utcDay(year + 1, 1, 1) };
    case 'decade':
      return { start: utcDay(year, 1, 1), end: utcDay(year + 10, 1, 1) };
    case 'century':
      return { start: utcDay(year, 1, 1), end: utcDay(year + 100, 1, 1) };
  }
}

/** Bounds of any value; an open end has none on that side. */
export function boundsOf(value: EdtfValue): { readonly start?: number; readonly end?: number } {
  if (value.kind === 'date') return dateBounds(value);
  return {
    ...(value.start && { start: dateBounds(value.start).start }),
    ...(value.end && { end: dateBounds(value.end).end }),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const yearDigits = (year: number, digits: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(digits, '0');

/** The inverse of parseEdtf: `parseEdtf(formatEdtf(value))` equals `value`. */
export function formatEdtf(value: EdtfValue): Edtf {
  if (value.kind === 'interval') {
    const side = (date: EdtfDate | undefined): string => (date ? formatEdtf(date) : '..');
    return `${side(value.start)}/${side(value.end)}` as Edtf;
  }
  const { year, month = 0, day = 0, minute = 0, approximate, uncertain } = value;
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  const body = {
    century: () => `${yearDigits(Math.trunc(year / 100), 2)}XX`,
    decade: () => `${yearDigits(Math.trunc(year / 10), 3)}X`,
    year: () => yearDigits(year, 4),
    season: () => `${yearDigits(year, 4)}-${two(month)}`,
    month: () => `${yearDigits(year, 4)}-${two(month)}`,
    day: () => `${yearDigits(year, 4)}-${two(month)}-${two(day)}`,
    minute: () =>
      `${yearDigits(year, 4)}-${two(month)}-${two(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  }[value.precision]();
  return `${body}${mark}` as Edtf;
}
