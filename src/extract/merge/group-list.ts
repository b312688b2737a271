/** Groups of reports as columns of numbers: of the reports of a million events nothing but their places is in memory. */
import type { EventId } from '../../model/dataset.ts';

export interface Group {
  /** The order of its first article, and of its first report in its block: together an order of all groups. */
  readonly article: number;
  readonly nth: number;
  /** Of its reports, the first told in front. */
  readonly places: readonly number[];
  /** Events that may be the same. */
  readonly same: readonly EventId[] | undefined;
}

const LEAST = 1 << 10;

/** Whole numbers below 2^32, one behind the other. */
class Numbers {
  #all = new Uint32Array(LEAST);
  length = 0;

  push(value: number): void {
    if (this.length === this.#all.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#all[index]!;
  }

  slice(from: number, to: number): readonly number[] {
    return [...this.#all.subarray(from, to)];
  }
}

export class GroupList {
  readonly #articles = new Numbers();
  readonly #nths = new Numbers();
  /** Where the places of each group end. */
  readonly #ends = new Numbers();
  readonly #places = new Numbers();
  readonly #same = new Map<number, readonly EventId[]>();

  add({ article, nth, places, same }: Group): void {
    if (same) this.#same.set(this.#ends.length, same);
    this.#articles.push(article);
    this.#nths.push(nth);
    for (const place of places) this.#places.push(place);
    this.#ends.push(this.#places.length);
  }

  /** By their first report. */
  *inOrder(): Generator<Pick<Group, 'places' | 'same'>> {
    const [articles, nths] = [this.#articles, this.#nths];
    const order = Uint32Array.from({ length: this.#ends.length }, (_, at) => at);
    order.sort((a, b) => articles.at(a) - articles.at(b) || nths.at(a) - nths.at(b));
    for (const at of order) {
      const from = at === 0 ? 0 : this.#ends.at(at - 1);
      yield { places: this.#places.slice(from, this.#ends.at(at)), same: this.#same.get(at) };
    }
  }
}
