import type { Dataset } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { fillColumns } from './fill-columns.ts';
import { gatherColumns } from './gather-columns.ts';
import { rowsInTimeOrder } from './time-order.ts';

/** The columns of a dataset in time order: pure and without the page, so that a worker can make them. */
export function indexDataset(dataset: Pick<Dataset, 'actors' | 'articles' | 'events'>): Columns {
  const { events } = dataset;
  const filled = fillColumns(dataset, events);
  const row = rowsInTimeOrder(filled, (i) => events[i]?.id ?? '');
  return gatherColumns([filled], { which: new Uint8Array(row.length), row });
}
