/**
 * The events on which sources contradict each other, once they have been compared: that takes code which the first screen
 * does without, so it is done after it.
 */
import type { Dataset, EventId } from '../model/dataset.ts';

const known = new WeakMap<Dataset['events'], ReadonlySet<EventId>>();

export const rememberDisagreements = (dataset: Dataset, events: ReadonlySet<EventId>): void =>
  void known.set(dataset.events, events);

/** Undefined until the sources have been compared. */
export const disagreeingEvents = (dataset: Dataset): ReadonlySet<EventId> | undefined =>
  known.get(dataset.events);

/** What is known of a dataset holds for the same events with their hours in another zone. */
export function passOnDisagreements(from: Dataset, to: Dataset): void {
  const events = disagreeingEvents(from);
  if (events) rememberDisagreements(to, events);
}
