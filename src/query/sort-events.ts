import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { indexOf } from './event-index.ts';

/** Every event in time order; undated events come last. The order is total, so it does not depend on the order in the dataset. */
export const sortEvents = (dataset: Dataset): readonly ReportedEvent[] => indexOf(dataset).events;
