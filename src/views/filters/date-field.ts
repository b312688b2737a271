/** What a date field of a form holds, and the half-open stretch of time that two of them mean. UTC. */
import type { TimeWindow } from '../../query/filters.ts';

const DAY_MS = 86_400_000;
const FIELD = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a moment as a date field holds it; empty where the field cannot. */
export function fieldOfMoment(ms: number | undefined): string {
  const day = ms === undefined ? '' : new Date(ms).toISOString().slice(0, 10);
  return FIELD.test(day) ? day : '';
}

/** The last day that lies in a stretch. */
export const fieldOfEnd = (end: number | undefined): string =>
  fieldOfMoment(end === undefined ? undefined : end - 1);

/** The stretch from the first day to the last, both in it; the earlier of the two is the first. */
export function stretchOfFields(from: string, to: string): TimeWindow {
  const [first, last] = from !== '' && to !== '' && to < from ? [to, from] : [from, to];
  const startOf = (field: string): number => Date.parse(`${field}T00:00:00Z`);
  return {
    ...(FIELD.test(first) && { start: startOf(first) }),
    ...(FIELD.test(last) && { end: startOf(last) + DAY_MS }),
  };
}
