/**
 * ISO 8601-2 (EDTF) level 1 as Sourceline uses it: dates to the day with an optional clock time and its zone, seasons,
 * unspecified digits (199X), approximate ~ and uncertain ? marks, intervals, open ends. Days are proleptic Gregorian.
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
  /** Minutes that the clock is ahead of UTC, where that is told; only beside `minute`. */
  readonly offset?: number;
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

/** Half-open bounds in milliseconds since 1970, as the clock of the place shows them: as if it stood at UTC. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?([~?%])?$/;
const OFFSET = /^([+-])(\d{2}):?(\d{2})?$/;
/** No clock on earth is further from UTC: 14 hours. */
const FARTHEST = 14 * 60;

/** Milliseconds since 1970 UTC at the start of a day; months and days out of range roll over. */
export function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(utcDay(year, month + 1, 0)).getUTCDate();

/** Minutes ahead of UTC of "Z", "+04:00", "-0330" or "+04"; undefined where no clock stands so, or the sign of zero is minus. */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  if (!sign || Number(minutes) > 59 || !(size <= FARTHEST)) return undefined;
  if (sign === '-') return size === 0 ? undefined : -size;
  return size;
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  // Zero has no sign: -0000 and what is masked of it would be years on both sides of our era's beginning.
  if (!match || /^-0+X*$/.test(match[1] ?? '')) return undefined;
  const [, yearText = '', monthText, dayText, hourText, minuteText, zoneText, mark] = match;
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
  const offset = zoneText === undefined ? undefined : parseOffset(zoneText);
  if (hour > 23 || minutes > 59 || (zoneText !== undefined && offset === undefined))
    return undefined;
  return {
    kind: 'date',
    year,
    month,
    day,
    minute: hour * 60 + minutes,
    ...(offset !== undefined && { offset }),
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
  if (start && end && endsBeforeStart(start, end)) return undefined;
  return { kind: 'interval', ...(start && { start }), ...(end && { end }) };
}

export const isEdtf = (text: string): text is Edtf => parseEdtf(text) !== undefined;

/** A string that is known to be EDTF; throws a RangeError where it is not. For input use parseEdtf. */
export function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new RangeError(`not an EDTF date: ${JSON.stringify(text)}`);
  return text;
}

/** Two clock times whose zones are told are compared as moments; all else as the clocks show it. */
function endsBeforeStart(start: EdtfDate, end: EdtfDate): boolean {
  const [first, last] = [instantOf(start), instantOf(end)];
  if (first !== undefined && last !== undefined) return first > last;
  return dateBounds(start).start >= dateBounds(end).end;
}

/** The moment of a clock time whose zone is told, milliseconds since 1970 UTC; undefined for all else. */
export const instantOf = (date: EdtfDate): number | undefined =>
  date.offset === undefined ? undefined : dateBounds(date).start - date.offset * 60_000;

/** First and last moment that a date may mean, as the clock of its place shows them: a day is the same day in every zone. */
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
/** "Z", "+04:00", "-03:30": how many minutes a clock is ahead of UTC. */
export function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** EDTF has seconds beside a zone; what we read goes to the minute. */
const zoneText = (offset: number | undefined): string =>
  offset === undefined ? '' : `:00${formatOffset(offset)}`;

const yearDigits = (year: number, digits: number): string =>
  (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(digits, '0');

/** The inverse of parseEdtf: `parseEdtf(formatEdtf(value))` equals `value`. */
export function formatEdtf(value: EdtfValue): Edtf {
  if (value.kind === 'interval') {
    const side = (date: EdtfDate | undefined): string => (date ? formatEdtf(date) : '..');
    return `${side(value.start)}/${side(value.end)}` as Edtf;
  }
  const { year, month = 0, day = 0, minute = 0, offset, approximate, uncertain } = value;
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  const body = {
    century: () => `${yearDigits(Math.trunc(year / 100), 2)}XX`,
    decade: () => `${yearDigits(Math.trunc(year / 10), 3)}X`,
    year: () => yearDigits(year, 4),
    season: () => `${yearDigits(year, 4)}-${two(month)}`,
    month: () => `${yearDigits(year, 4)}-${two(month)}`,
    day: () => `${yearDigits(year, 4)}-${two(month)}-${two(day)}`,
    minute: () =>
      `${yearDigits(year, 4)}-${two(month)}-${two(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}${zoneText(offset)}`,
  }[value.precision]();
  return `${body}${mark}` as Edtf;
}
