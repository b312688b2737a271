import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { EventReader } from './fill-columns.ts';
import { gatherColumns } from './gather-columns.ts';
import { byText } from './lane-names.ts';
import { compareInTime, rowsInTimeOrder } from './time-order.ts';

/** With more changes than this part of the events an index is made anew. */
const MOST_CHANGED = 0.2;

interface Indexed extends Columns {
  readonly dataset: Dataset;
}

interface Patched {
  readonly columns: Columns;
  /** The row that each had; -1 for those that were read. */
  readonly rowsBefore: Int32Array;
}

/** Events that are other objects than before, by their new places, and where each old one went. */
function compareLists(before: Dataset['events'], now: Dataset['events']) {
  const placeBefore = new Map<ReportedEvent, number>();
  for (const [place, event] of before.entries()) placeBefore.set(event, place);
  const changed: number[] = [];
  /** New place of each old one; -1 where it is gone. */
  const moved = new Int32Array(before.length).fill(-1);
  for (const [place, event] of now.entries()) {
    const old = placeBefore.get(event);
    if (old === undefined) changed.push(place);
    else moved[old] = place;
  }
  return { changed, moved };
}

/**
 * The columns of a dataset that shares its articles, actors and most event objects with an indexed one: only events that
 * are new objects are read. Undefined where too much has changed.
 */
export function withEvents(index: Indexed, dataset: Dataset): Patched | undefined {
  const { events } = dataset;
  const { changed, moved } = compareLists(index.dataset.events, events);
  if (changed.length > index.count * MOST_CHANGED) return undefined;
  const list = changed.map((place) => events[place] as ReportedEvent);
  const reader = new EventReader(dataset, index.lanes);
  const fresh = reader.read(list, (i) => changed[i] as number);
  const freshRows = rowsInTimeOrder(fresh, (i) => list[i]?.id ?? '');
  const oldRows = Uint32Array.from(index.source.keys()).filter(
    (row) => (moved[index.source[row] as number] as number) >= 0,
  );
  const idOf = (row: number): string => index.dataset.events[index.source[row] as number]?.id ?? '';
  const comesFirst = (a: number, b: number): boolean =>
    (compareInTime(fresh, a, index, b) || byText(list[a]?.id ?? '', idOf(b))) < 0;
  const which = new Uint8Array(events.length);
  const row = new Uint32Array(events.length);
  let [next, old] = [0, 0];
  for (let i = 0; i < events.length; i++) {
    const [a, b] = [freshRows[next], oldRows[old]];
    const isFresh = a !== undefined && (b === undefined || comesFirst(a, b));
    which[i] = isFresh ? 1 : 0;
    row[i] = (isFresh ? a : b) as number;
    if (isFresh) next++;
    else old++;
  }
  const gathered = gatherColumns([index, fresh], { which, row });
  const source = gathered.source.map((place, i) =>
    which[i] === 1 ? place : (moved[place] as number),
  );
  const rowsBefore = Int32Array.from(row, (old, i) => (which[i] === 1 ? -1 : old));
  return { columns: { ...gathered, source }, rowsBefore };
}
