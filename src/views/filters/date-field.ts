/** What a date field of a form holds, and the half-open stretch of time that two of them mean. UTC. */
import type { Say } from '../../messages/say.ts';
import { utcDay } from '../../model/edtf.ts';
import type { TimeWindow } from '../../query/filters.ts';
import { readYear } from '../../query/read-year.ts';
import { wordYear } from '../../query/word-date.ts';

/** A pair of fields, and what they hold of moments in milliseconds since 1970 UTC. */
export interface DateFields {
  readonly kind: 'day' | 'year';
  /** What holds a moment; empty where a field cannot. */
  ofMoment(ms: number | undefined): string;
  /** The first moment of what a field holds, and the first after it; undefined where it cannot be read. */
  stretchOf(field: string): Required<TimeWindow> | undefined;
}

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The browser's own fields of days, which begin with the year 1. */
export const DAY_FIELDS: DateFields = {
  kind: 'day',
  ofMoment(ms) {
    const day = ms === undefined ? '' : new Date(ms).toISOString().slice(0, 10);
    return DAY.test(day) ? day : '';
  },
  stretchOf(field) {
    const start = DAY.test(field) ? Date.parse(`${field}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(start) ? undefined : { start, end: start + DAY_MS };
  },
};

/** Fields of years, for stories that reach back before our era: "44 BCE". */
export const yearFields = (say: Say): DateFields => ({
  kind: 'year',
  ofMoment: (ms) => (ms === undefined ? '' : wordYear(new Date(ms).getUTCFullYear(), say)),
  stretchOf(field) {
    const year = readYear(field);
    return year === undefined
      ? undefined
      : { start: utcDay(year, 1, 1), end: utcDay(year + 1, 1, 1) };
  },
});

/** What holds the last moment of a stretch that ends before `end`. */
export const fieldOfEnd = (fields: DateFields, end: number | undefined): string =>
  fields.ofMoment(end === undefined ? undefined : end - 1);

/** The stretch from what the first field holds to what the last one does, both in it; the earlier of the two is the first. */
export function stretchOfFields(fields: DateFields, from: string, to: string): TimeWindow {
  const [one, other] = [fields.stretchOf(from), fields.stretchOf(to)];
  const isTurned = one && other && other.start < one.start;
  const [first, last] = isTurned ? [other, one] : [one, other];
  return { ...(first && { start: first.start }), ...(last && { end: last.end }) };
}
