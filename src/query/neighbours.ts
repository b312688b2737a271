import type { EventId } from '../model/dataset.ts';
import { type Bits, bitBeside, countBits, hasBit } from './bits.ts';
import type { EventIndex } from './event-index.ts';

export interface Neighbours {
  readonly previous?: EventId;
  readonly next?: EventId;
  /** Place among the events, from 1; absent where the event is not one of them. */
  readonly position?: number;
  readonly count: number;
}

/** The events before and after one in the shown order; without one, `next` is the first and `previous` the last. */
export function neighbours(
  index: EventIndex,
  shown: Bits,
  selected: number | undefined,
): Neighbours {
  const count = countBits(shown);
  const isShown = selected !== undefined && hasBit(shown, selected);
  const before = bitBeside(shown, isShown ? selected : index.count, -1);
  const after = bitBeside(shown, isShown ? selected : -1, 1);
  const previous = before === undefined ? undefined : index.eventAt(before);
  const next = after === undefined ? undefined : index.eventAt(after);
  return {
    ...(previous && { previous: previous.id }),
    ...(next && { next: next.id }),
    ...(isShown && { position: countBits(shown, selected) + 1 }),
    count,
  };
}
