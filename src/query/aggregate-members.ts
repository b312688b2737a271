/** The events of an aggregate: how many and of what kinds is told at once, which they are when somebody opens it. */
import { KINDS } from '../model/kinds.ts';
import type { EventIndex } from './event-index.ts';
import { BLOCK, blocksOf } from './row-blocks.ts';
import { type KindCount, sortedKinds } from './sorted-kinds.ts';

type Asked = Pick<EventIndex, 'kind' | 'weight' | 'markStart' | 'markEnd'>;

/** Neighbours in a lane, without those that stand alone. */
export class AggregateMembers {
  readonly count: number;
  readonly #index: Asked;
  readonly #all: Uint32Array;
  readonly #from: number;
  readonly #to: number;
  readonly #alone: ReadonlySet<number>;
  #rows: Uint32Array | undefined;
  #kinds: readonly KindCount[] | undefined;

  /** Places `from` to before `to` of `all`, rows of the index in order of time. `alone`: rows among them. */
  constructor(
    index: Asked,
    all: Uint32Array,
    { from, to }: { readonly from: number; readonly to: number },
    alone: ReadonlySet<number>,
  ) {
    this.#index = index;
    this.#all = all;
    this.#from = from;
    this.#to = to;
    this.#alone = alone;
    this.count = to - from - alone.size;
  }

  /** In order of time. */
  get rows(): Uint32Array {
    const within = this.#all.subarray(this.#from, this.#to);
    this.#rows ??= within.filter((row) => !this.#alone.has(row));
    return this.#rows;
  }

  get first(): number {
    let at = this.#from;
    while (at < this.#to - 1 && this.#alone.has(this.#all[at] as number)) at++;
    return this.#all[at] as number;
  }

  get last(): number {
    let at = this.#to - 1;
    while (at > this.#from && this.#alone.has(this.#all[at] as number)) at--;
    return this.#all[at] as number;
  }

  has(row: number): boolean {
    return !this.#alone.has(row) && this.#all.subarray(this.#from, this.#to).includes(row);
  }

  /** The most frequent first. */
  get kinds(): readonly KindCount[] {
    this.#kinds ??= sortedKinds(this.#countKinds());
    return this.#kinds;
  }

  #countKinds(): Uint32Array {
    const counts = new Uint32Array(KINDS.length);
    const { kind } = this.#index;
    const add = (row: number, by: number): void => {
      const at = kind[row] as number;
      counts[at] = (counts[at] as number) + by;
    };
    const blocks = blocksOf(this.#index, this.#all);
    const first = Math.ceil(this.#from / BLOCK);
    const end = Math.floor(this.#to / BLOCK);
    const isInBlocks = blocks !== undefined && end > first;
    const [left, right] = isInBlocks ? [first * BLOCK, end * BLOCK] : [this.#to, this.#to];
    for (let i = this.#from; i < left; i++) add(this.#all[i] as number, 1);
    for (let i = right; i < this.#to; i++) add(this.#all[i] as number, 1);
    if (isInBlocks)
      for (const at of KINDS.keys()) {
        const before = blocks.kindsBefore[first * KINDS.length + at] as number;
        const after = blocks.kindsBefore[end * KINDS.length + at] as number;
        counts[at] = (counts[at] as number) + after - before;
      }
    for (const row of this.#alone) add(row, -1);
    return counts;
  }
}
