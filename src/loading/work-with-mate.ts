/** The side of the worker that decodes: what it gives to another, and what comes of it. */
import type { EventsRun, Mate } from '../model/dataset-parts.ts';
import type { IdsOfEvent } from '../model/reference-problems.ts';
import type { FoundPart, OwnRows } from '../query/find-words.ts';
import type { FromMate, ReadRun, ToMate } from './mate-messages.ts';

/** Of so many runs one after the other how many are given away: who decodes has to cut them too. */
const TURN = 9;
const GIVEN = 5;

/** The part of a MessagePort that is used here. */
export interface PortLike {
  onmessage: ((event: MessageEvent<FromMate>) => void) | null;
  postMessage(message: ToMate, transfer: ArrayBuffer[]): void;
}

/** The ids of the events of a run, and of their reports. */
function idsOf({ ids, reportIds, reportCounts }: ReadRun): readonly IdsOfEvent[] {
  if (reportCounts.length === 0) return [];
  const reports = reportIds.split('\n').map((id) => ({ id }));
  let next = 0;
  return ids.split('\n').map((id, i) => {
    const from = next;
    next += reportCounts[i] as number;
    return { id, reports: reports.slice(from, next) };
  });
}

export class WorkWithMate implements Mate {
  readonly #port: PortLike;
  readonly #finds = new Map<number, (found: FoundPart) => void>();
  #asked = 0;

  constructor(
    port: PortLike,
    answered: (nth: number, ids: readonly IdsOfEvent[] | undefined, run?: ReadRun) => void,
  ) {
    this.#port = port;
    port.onmessage = ({ data }) => {
      if (data.kind === 'read') answered(data.run.nth, idsOf(data.run), data.run);
      else if (data.kind === 'unsound') answered(data.nth, undefined);
      else {
        this.#finds.get(data.nth)?.(data.found);
        this.#finds.delete(data.nth);
      }
    };
  }

  know(list: 'articles' | 'actors', text: string): void {
    this.#port.postMessage({ kind: 'know', list, text }, []);
  }

  /** Always the same runs, so that the same dataset is searched in the same way. */
  take({ nth, text, commas }: EventsRun): boolean {
    if (nth % TURN >= GIVEN) return false;
    const places = Uint32Array.from(commas);
    this.#port.postMessage({ kind: 'run', nth, text, commas: places }, [places.buffer]);
    return true;
  }

  tellRows(own: OwnRows): void {
    const transfer = [own.rows.buffer as ArrayBuffer, own.weights.buffer as ArrayBuffer];
    this.#port.postMessage({ kind: 'rows', own }, transfer);
  }

  find(words: string): Promise<FoundPart> {
    const nth = this.#asked++;
    return new Promise((resolve) => {
      this.#finds.set(nth, resolve);
      this.#port.postMessage({ kind: 'find', words, nth }, []);
    });
  }
}
