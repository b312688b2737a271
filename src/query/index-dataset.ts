import type { Dataset } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { columnsInTime } from './columns-in-time.ts';
import { EventReader } from './fill-columns.ts';

/** The columns of a dataset in time order: pure and without the page, so that a worker can make them. */
export function indexDataset(dataset: Pick<Dataset, 'actors' | 'articles' | 'events'>): Columns {
  const { events } = dataset;
  const columns = new EventReader(dataset).read(events, (place) => place);
  return columnsInTime(dataset, [{ columns, ids: events.map(({ id }) => id) }]);
}
