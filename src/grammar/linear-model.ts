/** Sparse linear models: the scores of classes are sums of the weights of features. */
import type { RowTable } from './row-table.ts';

/** What the 7 bits of a stored weight mean: sign and |q| to the power 1.5, in tenths. */
const LEVEL = Int32Array.from({ length: 128 }, (_, b) => {
  const q = b < 64 ? b : b - 128;
  return Math.sign(q) * Math.round(10 * Math.abs(q) ** 1.5);
});
/** The same by the whole byte, whose lowest bit is no part of the weight. */
const WEIGHT = Int32Array.from({ length: 256 }, (_, byte) => LEVEL[byte >> 1]!);

/**
 * A stored weight is a signed power in 7 bits: fine steps for the many small weights, wide ones for the few large.
 * Sums are integers: the same result on every machine.
 */
export class LinearModel {
  private readonly rows: RowTable;
  private readonly found = new Int32Array(512);

  constructor(rows: RowTable) {
    this.rows = rows;
  }

  /** Adds the score of every class to the stretch of `out` that begins at `base`; `features` holds `count` hashes, no more than 512. */
  addTo(features: Int32Array, count: number, out: Int32Array, base: number): void {
    const { found } = this;
    const { pairs } = this.rows;
    const n = this.rows.findAll(features, count, found);
    // Touching all rows first lets the processor wait for memory once, not once per row.
    let touched = 0;
    for (let i = 0; i < n; i++) touched |= pairs[found[i]! >> 8]!;
    if (touched < 0) return;
    for (let i = 0; i < n; i++) {
      const row = found[i]!;
      let at = row >> 8;
      for (const end = at + (row & 255); at < end; at++) {
        const pair = pairs[at]!;
        out[base + (pair & 255)]! += WEIGHT[pair >> 8]!;
      }
    }
  }
}
