import type { EventId } from '../model/dataset.ts';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What edited events were before, in words, by their ids. */
export type Edits = ReadonlyMap<EventId, string>;

/** What a format has no place for; without events, it concerns all of them. */
export interface LeftOut {
  readonly reason: string;
  readonly events: readonly EventId[];
}

/** A dataset in another tool's format, and what got lost on the way. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly left: readonly LeftOut[];
}

/** Gathers events that are left out, by reason, in the order in which they come. */
export class LeftOvers {
  readonly #events = new Map<string, EventId[]>();

  add(reason: string, event: EventId): void {
    const events = this.#events.get(reason);
    if (events) events.push(event);
    else this.#events.set(reason, [event]);
  }

  list(): readonly LeftOut[] {
    return [...this.#events].map(([reason, events]) => ({ reason, events }));
  }
}
