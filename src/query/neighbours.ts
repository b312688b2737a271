import type { EventId, ReportedEvent } from '../model/dataset.ts';

export interface Neighbours {
  readonly previous?: EventId;
  readonly next?: EventId;
  /** Place among the events, from 1; absent where the event is not one of them. */
  readonly position?: number;
  readonly count: number;
}

/** The events before and after one in the shown order; without one, `next` is the first and `previous` the last. */
export function neighbours(
  events: readonly ReportedEvent[],
  selected: EventId | undefined,
): Neighbours {
  const count = events.length;
  const at = selected ? events.findIndex(({ id }) => id === selected) : -1;
  const previous = at < 0 ? events.at(-1) : events[at - 1];
  const next = events[at + 1];
  return {
    ...(previous && { previous: previous.id }),
    ...(next && { next: next.id }),
    ...(at >= 0 && { position: at + 1 }),
    count,
  };
}
