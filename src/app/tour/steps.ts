/** The steps of the tour: what each says, and what it shows. */
import { sidesOf } from '../../accounts/sides.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { eventSelected, screenOpened, selectionCleared } from '../../store/actions.ts';
import { dispatch, type Store } from '../../store/store.ts';

export interface TourStep {
  readonly heading: string;
  readonly text: string;
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
    heading: 'What the articles report, in order',
    text: 'Each mark is an event that an article reports: its icon tells the kind, its colour the family, its form how its date is known. Events without a date stand in a tray of their own; nothing is put on a day that nobody told.',
    show: (store) => {
      dispatch(store, selectionCleared);
      timeline(store);
    },
  },
  {
    heading: 'Every event opens to its words',
    text: 'Choose an event and read, at its side, when it happened and from which words that was read, who took part, and each report of it: word for word, with its place in the article.',
    show: (store, dataset) => {
      timeline(store);
      const event = aStated(dataset);
      if (event) dispatch(store, eventSelected, event.id);
    },
  },
  {
    heading: 'Who says so',
    text: 'Above each passage stands through whom it came: the article, the agency, the speaker; and how it is put: asserted, claimed, denied, planned. Two articles on one event are two reports, not two events.',
    show: (store, dataset) => {
      timeline(store);
      const event = aToldTwice(dataset);
      if (event) dispatch(store, eventSelected, event.id);
    },
  },
  {
    heading: 'Where they differ',
    text: 'Compare sets the articles side by side: other numbers, other names, other channels, a missing date. Words that only one of them has are marked in yellow; nobody is coloured as right.',
    show: (store, dataset) => {
      const event = aToldTwice(dataset);
      if (event) {
        dispatch(store, eventSelected, event.id);
        dispatch(store, screenOpened, { kind: 'compare' });
      }
    },
  },
  {
    heading: 'What the story turned on',
    text: 'Key dates are the days that most articles name, on most days, and still later. They make a page to read from top to bottom, to print, or to take away with every sentence cited.',
    show: (store) => dispatch(store, screenOpened, { kind: 'key-dates' }),
  },
  {
    heading: 'Your way from here',
    text: 'Ctrl K finds anything: an event, an actor, words of an article, a view that you have saved. “?” lists every key, and “How to read this” every mark.',
    show: (store) => {
      dispatch(store, selectionCleared);
      timeline(store);
    },
  },
];
