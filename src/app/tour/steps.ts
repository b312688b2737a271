/** The steps of the tour, and what each shows. */

import { sidesOf } from '../../accounts/sides.ts';
import type { MessagesOf } from '../../messages/area.ts';
import type { tour } from '../../messages/en/tour.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { eventSelected, screenOpened, selectionCleared } from '../../store/actions.ts';
import { dispatch, type Store } from '../../store/store.ts';

export interface TourStep {
  /** Its words in the catalogue. */
  readonly name: keyof MessagesOf<typeof tour>['steps'];
  /** Shows what the step speaks of. */
  readonly show: (store: Store, dataset: Dataset) => void;
}

const weightiest = (events: readonly ReportedEvent[]): ReportedEvent | undefined =>
  events.reduce<ReportedEvent | undefined>(
    (best, event) => (!best || event.weight > best.weight ? event : best),
    undefined,
  );

/** The weightiest event with a stated day: how its date is known can be seen at once. */
const aStated = ({ events }: Dataset) =>
  weightiest(events.filter(({ when }) => when?.basis === 'stated' && when.phrase));

/** The event that most articles report. */
function aToldTwice(dataset: Dataset): ReportedEvent | undefined {
  const told = dataset.events.filter((event) => sidesOf(dataset, event).length > 1);
  return weightiest(told);
}

const timeline = (store: Store): void => dispatch(store, screenOpened, { kind: 'timeline' });

export const STEPS: readonly TourStep[] = [
  {
    name: 'order',
    show: (store) => {
      dispatch(store, selectionCleared);
      timeline(store);
    },
  },
  {
    name: 'words',
    show: (store, dataset) => {
      timeline(store);
      const event = aStated(dataset);
      if (event) dispatch(store, eventSelected, event.id);
    },
  },
  {
    name: 'speakers',
    show: (store, dataset) => {
      timeline(store);
      const event = aToldTwice(dataset);
      if (event) dispatch(store, eventSelected, event.id);
    },
  },
  {
    name: 'differences',
    show: (store, dataset) => {
      const event = aToldTwice(dataset);
      if (event) {
        dispatch(store, eventSelected, event.id);
        dispatch(store, screenOpened, { kind: 'compare' });
      }
    },
  },
  {
    name: 'keyDates',
    show: (store) => dispatch(store, screenOpened, { kind: 'key-dates' }),
  },
  {
    name: 'onwards',
    show: (store) => {
      dispatch(store, selectionCleared);
      timeline(store);
    },
  },
];
