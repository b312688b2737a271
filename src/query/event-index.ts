/** The index of a dataset: made once, or patched where little has changed, and read by everything that counts, filters or draws. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { indexDataset } from './index-dataset.ts';
import { withEvents } from './with-events.ts';

/** Rows of the columns are places in time order. */
export interface EventIndex extends Columns {
  readonly dataset: Dataset;
  /** In time order. */
  readonly events: readonly ReportedEvent[];
}

const known = new WeakMap<Dataset['events'], EventIndex>();
/** The index made last for these articles: what an edit leaves of it can be kept. */
const latest = new WeakMap<Dataset['articles'], EventIndex>();

function withDataset(dataset: Dataset, columns: Columns): EventIndex {
  const events: ReportedEvent[] = [];
  for (const place of columns.source) events.push(dataset.events[place] as ReportedEvent);
  return { ...columns, dataset, events };
}

function keep(index: EventIndex): EventIndex {
  known.set(index.dataset.events, index);
  latest.set(index.dataset.articles, index);
  return index;
}

/** Takes columns that a worker made of the same dataset, so that the page need not. */
export const adoptColumns = (dataset: Dataset, columns: Columns): EventIndex =>
  keep(withDataset(dataset, columns));

/** The index of a dataset. Costs time when it is first asked for and none after. */
export function indexOf(dataset: Dataset): EventIndex {
  const kept = known.get(dataset.events);
  if (kept && kept.dataset.actors === dataset.actors && kept.dataset.articles === dataset.articles)
    return kept;
  const before = latest.get(dataset.articles);
  const patched =
    before && before.dataset.actors === dataset.actors ? withEvents(before, dataset) : undefined;
  return keep(withDataset(dataset, patched ?? indexDataset(dataset)));
}
