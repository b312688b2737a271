/** The index of a dataset: made once, or patched where little has changed, and read by everything that counts, filters or draws. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { eventAsReported } from './events-in-zone.ts';
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
  if (!before || before.dataset.actors !== dataset.actors)
    return keep(dataset, indexDataset(dataset));
  const { columns, rowsBefore } = withEvents(before, dataset) ?? madeAnew(before, dataset);
  const origin = rowsBefore.map((row) => (row < 0 ? row : (before.origin?.[row] ?? row)));
  return keep(dataset, columns, origin);
}

/** Where too much has changed to patch: an event with its hours in another zone is still the one that it was. */
function madeAnew(before: EventIndex, dataset: Dataset) {
  const rowOf = new Map<ReportedEvent, number>();
  for (let row = 0; row < before.count; row++) rowOf.set(eventAsReported(before.eventAt(row)), row);
  const columns = indexDataset(dataset);
  const rowsBefore = Int32Array.from(
    columns.source,
    (place) => rowOf.get(eventAsReported(dataset.events[place] as ReportedEvent)) ?? -1,
  );
  return { columns, rowsBefore };
}

/** The events at some rows. */
export const eventsAt = (index: EventIndex, rows: Iterable<number>): readonly ReportedEvent[] =>
  Array.from(rows, (row) => index.eventAt(row));
