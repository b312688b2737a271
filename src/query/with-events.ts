import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { fillColumns, numberDataset } from './fill-columns.ts';
import { gatherColumns } from './gather-columns.ts';
import { compareInTime, rowsInTimeOrder } from './time-order.ts';

/** With more changes than this part of the events an index is made anew. */
const MOST_CHANGED = 0.2;

interface Indexed extends Columns {
  readonly dataset: Dataset;
  readonly events: readonly ReportedEvent[];
}

/**
 * The columns of a dataset that shares its articles, actors and most event objects with an indexed one: only events that
 * are new objects are read. Undefined where too much has changed.
 */
export function withEvents(index: Indexed, dataset: Dataset): Columns | undefined {
  const { events } = dataset;
  const before = new Set(index.dataset.events);
  const places: number[] = [];
  for (let i = 0; i < events.length; i++)
    if (!before.has(events[i] as ReportedEvent)) places.push(i);
  if (places.length > index.count * MOST_CHANGED) return undefined;
  const placeOf = new Map(events.map((event, i) => [event, i]));
  const changed = places.map((i) => events[i] as ReportedEvent);
  const fresh = fillColumns(dataset, changed, numberDataset(dataset, index.lanes), places);
  const freshRows = rowsInTimeOrder(fresh, (i) => changed[i]?.id ?? '');
  const which = new Uint8Array(events.length);
  const row = new Uint32Array(events.length);
  const source = new Uint32Array(events.length);
  let [next, old] = [0, 0];
  for (let i = 0; i < events.length; i++) {
    while (old < index.count && !placeOf.has(index.events[old] as ReportedEvent)) old++;
    const freshRow = freshRows[next];
    const isFresh =
      freshRow !== undefined &&
      (old >= index.count ||
        compareInTime(
          [fresh, freshRow, changed[freshRow]?.id ?? ''],
          [index, old, index.events[old]?.id ?? ''],
        ) < 0);
    which[i] = isFresh ? 1 : 0;
    row[i] = isFresh ? freshRow : old;
    source[i] = isFresh
      ? (places[freshRow] as number)
      : (placeOf.get(index.events[old] as ReportedEvent) as number);
    if (isFresh) next++;
    else old++;
  }
  return { ...gatherColumns([index, fresh], { which, row }), source };
}
