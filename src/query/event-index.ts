/** The index of a dataset: made once, or patched where little has changed, and read by everything that counts, filters or draws. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { indexDataset } from './index-dataset.ts';
import { withEvents } from './with-events.ts';

/** Rows of the columns are places in time order. */
export interface EventIndex extends Columns {
  readonly dataset: Dataset;
  /** The event of a row; a list of a large dataset makes it when it is asked for. */
  eventAt(row: number): ReportedEvent;
  /** With edits: the row that each had before the first of them; -1 for an event that was changed. */
  readonly origin?: Int32Array;
}

const known = new WeakMap<Dataset['events'], EventIndex>();
/** The index made last for these articles: what an edit leaves of it can be kept. */
const latest = new WeakMap<Dataset['articles'], EventIndex>();

function keep(dataset: Dataset, columns: Columns, origin?: Int32Array): EventIndex {
  const { events } = dataset;
  const eventAt = (row: number): ReportedEvent =>
    events[columns.source[row] as number] as ReportedEvent;
  const index: EventIndex = { ...columns, dataset, eventAt, ...(origin && { origin }) };
  known.set(events, index);
  latest.set(dataset.articles, index);
  return index;
}

/** Takes columns that a worker made of the same dataset, so that the page need not. */
export const adoptColumns = (dataset: Dataset, columns: Columns): EventIndex =>
  keep(dataset, columns);

/** The index of a dataset. Costs time when it is first asked for and none after. */
export function indexOf(dataset: Dataset): EventIndex {
  const kept = known.get(dataset.events);
  if (kept && kept.dataset.actors === dataset.actors && kept.dataset.articles === dataset.articles)
    return kept;
  const before = latest.get(dataset.articles);
  const patched =
    before && before.dataset.actors === dataset.actors ? withEvents(before, dataset) : undefined;
  if (!before || !patched) return keep(dataset, indexDataset(dataset));
  const origin = patched.rowsBefore.map((row) => (row < 0 ? row : (before.origin?.[row] ?? row)));
  return keep(dataset, patched.columns, origin);
}

/** The events at some rows. */
export const eventsAt = (index: EventIndex, rows: Iterable<number>): readonly ReportedEvent[] =>
  Array.from(rows, (row) => index.eventAt(row));
