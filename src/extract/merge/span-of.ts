/** Times as spans of milliseconds, to be compared. */
import type { When } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';

const DAY = 86_400_000;

const HOUR = 3_600_000;
/** A clock of another zone may show the same moment as much earlier or later. */
const OTHER_CLOCKS = 14 * HOUR;

const hasZone = (when: When): boolean => /:\d\d(?:Z|[+-]\d\d:\d\d)/.test(when.edtf);

function bounds(when: When): { readonly start: number; readonly end: number } {
  const value = parseEdtf(when.edtf);
  if (!value) return { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY } = boundsOf(value);
  const margin = when.basis === 'publication' ? 3 * DAY : when.edtf.includes('~') ? DAY : 0;
  return { start: start - margin, end: end + (when.basis === 'publication' ? 0 : margin) };
}

/** Bounds of a time in milliseconds; an approximate one is wider by its margin, and "1030 GMT" by what other clocks may have shown. */
export function spanOf(when: When): { readonly start: number; readonly end: number } {
  const { start, end } = bounds(when);
  return hasZone(when) ? { start: start - OTHER_CLOCKS, end: end + OTHER_CLOCKS } : { start, end };
}

/** Length in days, for choosing the more exact of two. */
export const daysOf = (when: When): number => {
  const { start, end } = bounds(when);
  return (end - start) / DAY;
};
