/** How many events are told to the hour, and of how many the source tells the zone. */
import type { Dataset } from '../model/dataset.ts';
import { instantOf, parseEdtf } from '../model/edtf.ts';
import type { EventIndex } from './event-index.ts';

const MINUTE_MS = 60_000;
const known = new WeakMap<EventIndex, boolean>();

/** Whether any event stands at an hour, or any article was published at one whose zone is told. */
export function hasHours(index: EventIndex): boolean {
  const kept = known.get(index);
  if (kept !== undefined) return kept;
  const { start, end, dataset } = index;
  const isTold =
    start.some((from, row) => (end[row] as number) - from === MINUTE_MS) ||
    dataset.articles.some(({ published }) => hasZone(published));
  known.set(index, isTold);
  return isTold;
}

function hasZone(edtf: string | undefined): boolean {
  const value = edtf?.includes('T') ? parseEdtf(edtf) : undefined;
  return value?.kind === 'date' && instantOf(value) !== undefined;
}

export interface ToldHours {
  readonly told: number;
  /** Those whose zone is told. */
  readonly zoned: number;
}

export function countHours({ events }: Dataset): ToldHours {
  let [told, zoned] = [0, 0];
  for (const { when } of events) {
    if (!when?.edtf.includes('T')) continue;
    told++;
    if (when.edtf.split('/').some(hasZone)) zoned++;
  }
  return { told, zoned };
}
