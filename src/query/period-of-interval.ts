import type { EdtfDate, EdtfInterval } from '../model/edtf.ts';

const isWholeYear = (date: EdtfDate | undefined): date is EdtfDate =>
  date?.precision === 'year' && !date.approximate && !date.uncertain;

/**
 * The century or decade before our era that an interval of years spells out, as ISO 8601-2 has no other form for
 * "the 490s BCE": -0498/-0489. Undefined where it is no such period.
 */
export function periodOfInterval({ start, end }: EdtfInterval): EdtfDate | undefined {
  if (!isWholeYear(start) || !isWholeYear(end) || end.year > 0) return undefined;
  const count = end.year - start.year + 1;
  // The last year of a century BCE is numbered 401, that of a decade 490: astronomical -400 and -489.
  if (count === 100 && (start.year - 1) % 100 === 0) return { ...start, precision: 'century' };
  if (count === 10 && (end.year - 1) % 10 === 0) return { ...start, precision: 'decade' };
  return undefined;
}
