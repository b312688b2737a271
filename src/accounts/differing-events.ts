import type { Dataset, EventId } from '../model/dataset.ts';
import { disagreementsOf } from './disagreements.ts';

/** The events of a dataset on which its articles contradict each other. */
export const differingEvents = (dataset: Dataset): ReadonlySet<EventId> =>
  new Set(
    dataset.events
      .filter((event) => disagreementsOf(dataset, event).length > 0)
      .map(({ id }) => id),
  );
