/** Times as first and last day, to tell whether two readings of a time agree. */
import { utcDay } from '../../model/edtf.ts';

/** First and last day, as numbers of days. */
export type Days = readonly [first: number, last: number];

const DAY_MS = 86_400_000;
/** How far an end that is open reaches where nothing bounds it. */
const OPEN_DAYS = 3650;
const SEASON_MONTHS: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  25: 3,
  26: 6,
  27: 9,
  28: 12,
};

const day = (year: number, month: number, date: number): number =>
  utcDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, date) / DAY_MS;

function daysOfDate(edtf: string): Days | undefined {
  const match = /^(-?\d{2,4})(X{0,2})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf.replace(/[~?%]/g, ''));
  if (!match) return undefined;
  const [, digits, unknown = '', month, date] = match;
  const year = Number(digits);
  if (unknown !== '') {
    const unit = 10 ** unknown.length;
    return [day(year * unit, 1, 1), day(year * unit + unit, 1, 1) - 1];
  }
  const m = Number(month);
  if (date) return [day(year, m, Number(date)), day(year, m, Number(date))];
  if (month && m <= 12) return [day(year, m, 1), day(year, m + 1, 1) - 1];
  const first = SEASON_MONTHS[m];
  if (first) return [day(year, first, 1), day(year, first + 3, 1) - 1];
  return [day(year, 1, 1), day(year + 1, 1, 1) - 1];
}

/** The days of an EDTF value; an open end reaches to the day of publication. */
export function daysOf(
  edtf: string | null | undefined,
  published: string | undefined,
): Days | undefined {
  if (!edtf) return undefined;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return daysOfDate(from);
  const first = /^(?:\.\.)?$/.test(from) ? undefined : daysOfDate(from);
  const last = /^(?:\.\.)?$/.test(to) ? undefined : daysOfDate(to);
  const today = published ? daysOfDate(published.slice(0, 10)) : undefined;
  return [
    first ? first[0] : (last?.[1] ?? 0) - OPEN_DAYS,
    last ? last[1] : (today?.[1] ?? (first?.[0] ?? 0) + OPEN_DAYS),
  ];
}

/** Whether what two times share is at least half of what they span together. */
export function agree(a: Days, b: Days): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  const together = Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1;
  return shared > 0 && shared / together >= 0.5;
}

export const areApart = (a: Days, b: Days): boolean => Math.min(a[1], b[1]) < Math.max(a[0], b[0]);
