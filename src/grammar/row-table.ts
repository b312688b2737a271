/**
 * A read-only map from 32-bit hashes to short rows of byte pairs, loaded from a compact block.
 *
 * Block: u32 row count, u32 key bits, u32 length of the key stream, key stream (sorted keys as
 * varint gaps), then the rows. The lowest bit of a pair's second byte marks the last pair of a row.
 * A pair is (class, 7-bit weight) in a linear model, one 15-bit number in the cluster table.
 */
export class RowTable {
  readonly data: Uint8Array;
  /** Open-addressing table of (key, offset in data) pairs. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly mask: number;

  constructor(block: Uint8Array) {
    const head = new DataView(block.buffer, block.byteOffset, 12);
    const count = head.getUint32(0, true);
    const keyBytes = head.getUint32(8, true);
    this.shift = 32 - head.getUint32(4, true);
    this.data = block.subarray(12 + keyBytes);
    let size = 16;
    while (size < count * 1.6) size *= 2;
    this.mask = 2 * size - 2;
    this.slots = new Int32Array(2 * size);
    let p = 12;
    let offset = 0;
    let key = 0;
    for (let r = 0; r < count; r++) {
      let b = block[p++]!;
      let gap = b & 127;
      for (let scale = 128; b > 127; scale *= 128) {
        b = block[p++]!;
        gap += (b & 127) * scale;
      }
      key += gap;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 2) & this.mask;
      this.slots[slot] = key;
      this.slots[slot + 1] = offset;
      while ((this.data[offset + 1]! & 1) === 0) offset += 2;
      offset += 2;
    }
  }

  /** Offset of the row in `data`, or -1. */
  find(hash: number): number {
    const stored = (hash >>> this.shift) | 0;
    let slot = (Math.imul(stored, 0x9e3779b1) >>> 6) & this.mask;
    for (;;) {
      const key = this.slots[slot];
      if (key === 0) return -1;
      if (key === stored) return this.slots[slot + 1]!;
      slot = (slot + 2) & this.mask;
    }
  }
}

/** What taggers and parsers need of a model: add the class scores of some features. */
export interface Scorer {
  score(features: Int32Array, count: number, out: Int32Array | Float32Array): void;
}

/** What the 7 bits of a stored weight mean: sign and |q| to the power 1.5, in tenths. */
const LEVEL = Int32Array.from({ length: 128 }, (_, b) => {
  const q = b < 64 ? b : b - 128;
  return Math.sign(q) * Math.round(10 * Math.abs(q) ** 1.5);
});

/**
 * A sparse linear model. A stored weight is a signed square root in 7 bits: fine steps for the many
 * small weights, wide ones for the few large. Integer sums: the same result on every machine.
 */
export class LinearModel implements Scorer {
  private readonly rows: RowTable;

  constructor(rows: RowTable) {
    this.rows = rows;
  }

  score(features: Int32Array, count: number, out: Int32Array | Float32Array): void {
    out.fill(0);
    const data = this.rows.data;
    for (let i = 0; i < count; i++) {
      let p = this.rows.find(features[i]!);
      if (p < 0) continue;
      for (let last = 0; last === 0; p += 2) {
        const w = data[p + 1]!;
        out[data[p]!]! += LEVEL[w >> 1]!;
        last = w & 1;
      }
    }
  }
}
