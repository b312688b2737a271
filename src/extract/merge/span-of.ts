/** Times as spans of milliseconds, to be compared. */
import type { When } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';

const DAY = 86_400_000;

/** Bounds of a time in milliseconds; an approximate one is wider by its margin. */
export function spanOf(when: When): { readonly start: number; readonly end: number } {
  const value = parseEdtf(when.edtf);
  if (!value) return { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY } = boundsOf(value);
  const margin = when.basis === 'publication' ? 3 * DAY : when.edtf.includes('~') ? DAY : 0;
  return { start: start - margin, end: end + (when.basis === 'publication' ? 0 : margin) };
}

/** Length in days, for choosing the more exact of two. */
export const daysOf = (when: When): number => {
  const { start, end } = spanOf(when);
  return (end - start) / DAY;
};
