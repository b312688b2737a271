import type { Dataset, ReportedEvent } from '../../src/model/dataset.ts';
import { eventsAt, indexOf } from '../../src/query/event-index.ts';

/** Every event in time order. */
export function sortEvents(dataset: Dataset): readonly ReportedEvent[] {
  const index = indexOf(dataset);
  return eventsAt(index, index.source.keys());
}
