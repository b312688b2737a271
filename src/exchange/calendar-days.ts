import type { When } from '../model/dataset.ts';
import { boundsOf, type EdtfDate, instantOf, parseEdtf } from '../model/edtf.ts';

/** All-day dates of a calendar, YYYYMMDD; the end is the day after the last. */
export interface CalendarDays {
  readonly start: string;
  readonly end: string;
  /** The days are those on which it may have been; the event is somewhere among them, or the edges are not sure. */
  readonly inWords: boolean;
}

/** Moments of a calendar, YYYYMMDDThhmmssZ. */
export interface CalendarMoments {
  readonly start: string;
  /** Absent: a single moment. */
  readonly end?: string;
}

const stamp = (instant: number): string =>
  new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');

const isSure = (date: EdtfDate | undefined): date is EdtfDate =>
  date !== undefined && !date.approximate && !date.uncertain;

/** The moments of a date whose clock times are sure and have a zone; undefined for all else, which has days at most. */
export function calendarMoments(when: When | undefined): CalendarMoments | undefined {
  const value = when && parseEdtf(when.edtf);
  if (!value) return undefined;
  const [first, last] = value.kind === 'date' ? [value, value] : [value.start, value.end];
  if (!isSure(first) || !isSure(last) || first.year < 1) return undefined;
  const [start, end] = [instantOf(first), instantOf(last)];
  if (start === undefined || end === undefined) return undefined;
  if (value.kind === 'date') return { start: stamp(start) };
  return when?.extent === 'throughout' ? { start: stamp(start), end: stamp(end) } : undefined;
}

export type NoDays = 'no date' | 'no end' | 'no start' | 'too wide' | 'year';

const DAY_MS = 86_400_000;
const LONGEST_GUESS_DAYS = 366;

const compact = (time: number): string =>
  new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

/** The days of a calendar that a date covers, or why it has none. A date that is not sure never becomes one sure day. */
export function calendarDays(when: When | undefined): CalendarDays | NoDays {
  const value = when && parseEdtf(when.edtf);
  if (!value) return 'no date';
  const { start, end } = boundsOf(value);
  if (end === undefined) return 'no end';
  if (start === undefined) return 'no start';
  const firstDay = Math.floor(start / DAY_MS) * DAY_MS;
  const afterLast = Math.ceil(end / DAY_MS) * DAY_MS;
  const sides = value.kind === 'date' ? [value] : [value.start, value.end];
  const sure = sides.every(
    (side) =>
      side &&
      (side.precision === 'day' || side.precision === 'minute') &&
      !side.approximate &&
      !side.uncertain,
  );
  const severalDays = afterLast - firstDay > DAY_MS;
  const inWords = !sure || (severalDays && when.extent === 'within');
  if (inWords && afterLast - firstDay > LONGEST_GUESS_DAYS * DAY_MS) return 'too wide';
  const year = (time: number): number => new Date(time).getUTCFullYear();
  if (year(firstDay) < 1 || year(afterLast) > 9999) return 'year';
  return { start: compact(firstDay), end: compact(afterLast), inWords };
}
