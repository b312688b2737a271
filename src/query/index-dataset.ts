import type { Dataset } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { ColumnsCollector } from './columns-collector.ts';

/** The columns of a dataset in time order: pure and without the page, so that a worker can make them. */
export function indexDataset(dataset: Pick<Dataset, 'actors' | 'articles' | 'events'>): Columns {
  const collector = new ColumnsCollector(dataset);
  collector.add(dataset.events);
  return collector.finish();
}
