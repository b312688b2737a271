/** Saves the log of one project as it grows, in this tab and beside other tabs. */
import type { Entry } from '../curation/log.ts';
import type { Saving } from '../store/state.ts';

/** What of the projects' store the saver needs. */
export interface LogStore {
  append(id: string, entries: readonly Entry[], changed: number): Promise<void>;
  log(id: string): Promise<readonly Entry[]>;
}

export interface SaverTells {
  /** The log as it stands in storage, with what is not saved yet after it. */
  readonly log: (log: readonly Entry[]) => void;
  readonly saving: (saving: Saving) => void;
  /** Something of the project was saved: other tabs read it again. */
  readonly saved: () => void;
}

/** What went wrong, in words for a reader. */
export function wordFailure(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'The browser has no room left for it';
  if (name === 'InvalidStateError') return 'The browser has closed its storage';
  return error instanceof Error && error.message !== '' ? error.message : 'The browser refused it';
}

export class ProjectSaver {
  readonly #id: string;
  readonly #store: LogStore;
  readonly #tells: SaverTells;
  readonly #now: () => number;
  /** Entries that storage has acknowledged, in its order. */
  #kept: readonly Entry[];
  #pending: readonly Entry[] = [];
  /** One thing after another: what is read is never half of what is being written. */
  #queue: Promise<void> = Promise.resolve();

  constructor(
    id: string,
    kept: readonly Entry[],
    store: LogStore,
    tells: SaverTells,
    now: () => number,
  ) {
    this.#id = id;
    this.#kept = kept;
    this.#store = store;
    this.#tells = tells;
    this.#now = now;
  }

  /** The log of this tab: what is new at its end is saved. */
  follow(log: readonly Entry[]): void {
    const known = new Set([...this.#kept, ...this.#pending]);
    const fresh = log.filter((entry) => !known.has(entry));
    if (fresh.length === 0) return;
    this.#pending = [...this.#pending, ...fresh];
    this.save();
  }

  /** Saves what is not saved yet; also to try again after a failure. */
  save(): void {
    this.#tells.saving({ kind: 'saving' });
    this.#queue = this.#queue.then(() => this.#write());
  }

  /** Another tab has saved something. */
  readAgain(): void {
    this.#queue = this.#queue.then(() => this.#read());
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#queue;
  }

  async #write(): Promise<void> {
    const entries = this.#pending;
    try {
      if (entries.length > 0) await this.#store.append(this.#id, entries, this.#now());
    } catch (error) {
      return this.#tells.saving({ kind: 'failed', reason: wordFailure(error) });
    }
    this.#kept = [...this.#kept, ...entries];
    this.#pending = this.#pending.slice(entries.length);
    if (entries.length > 0) this.#tells.saved();
    if (this.#pending.length === 0) this.#tells.saving({ kind: 'saved' });
  }

  /** Takes over the order of storage, where tabs have written by turns. */
  async #read(): Promise<void> {
    let stored: readonly Entry[];
    try {
      stored = await this.#store.log(this.#id);
    } catch {
      // What was read before still stands; the next save will tell.
      return;
    }
    const same =
      stored.length === this.#kept.length &&
      stored.every((entry, at) => isSame(entry, this.#kept[at]));
    if (same) return;
    this.#kept = stored.map((entry) => this.#kept.find((one) => isSame(one, entry)) ?? entry);
    this.#tells.log([...this.#kept, ...this.#pending]);
  }
}

const isSame = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
