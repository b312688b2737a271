/**
 * A read-only map from 32-bit hashes to short rows of byte pairs, loaded from a compact block.
 *
 * Block: u32 row count, u32 key bits, u32 length of the key stream, key stream (sorted keys as
 * varint gaps), then the rows. The lowest bit of a pair's second byte marks the last pair of a row.
 * A pair is (class, 7-bit weight) in a linear model, one 15-bit number in the cluster table.
 */
export class RowTable {
  /** The pairs of all rows, the second byte of each in the upper half: a pair is read at once. */
  readonly pairs: Uint16Array;
  private readonly shift: number;
  private readonly mask: number;
  /** Open-addressing table of (key, row) pairs; a row is the number of its first pair times 256, plus its length. */
  private readonly slots: Int32Array;
  /** Slots of the features asked for at once. */
  private readonly asked = new Int32Array(512);

  constructor(block: Uint8Array) {
    const head = new DataView(block.buffer, block.byteOffset, 12);
    const count = head.getUint32(0, true);
    const keyBytes = head.getUint32(8, true);
    this.shift = 32 - head.getUint32(4, true);
    const bytes = block.subarray(12 + keyBytes);
    this.pairs = new Uint16Array(bytes.length >> 1);
    let size = 16;
    while (size < count * 1.6) size *= 2;
    this.mask = 2 * size - 2;
    this.slots = new Int32Array(2 * size);
    let p = 12;
    let pair = 0;
    let key = 0;
    for (let r = 0; r < count; r++) {
      let b = block[p++]!;
      let gap = b & 127;
      for (let scale = 128; b > 127; scale *= 128) {
        b = block[p++]!;
        gap += (b & 127) * scale;
      }
      key += gap;
      let slot = this.slotOf(key);
      while (this.slots[slot] !== 0) slot = (slot + 2) & this.mask;
      const first = pair;
      for (let isLast = false; !isLast; pair++) {
        this.pairs[pair] = bytes[2 * pair]! | (bytes[2 * pair + 1]! << 8);
        isLast = (bytes[2 * pair + 1]! & 1) === 1;
      }
      this.slots[slot] = key;
      this.slots[slot + 1] = first * 256 + (pair - first);
    }
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 6) & this.mask;
  }

  /** Number of the first pair of a row, times 256, plus the length of the row; -1 where there is none. */
  find(hash: number): number {
    const stored = (hash >>> this.shift) | 0;
    return this.resolve(this.slotOf(stored), stored);
  }

  private resolve(start: number, stored: number): number {
    let slot = start;
    for (;;) {
      const key = this.slots[slot];
      if (key === 0) return -1;
      if (key === stored) return this.slots[slot + 1]!;
      slot = (slot + 2) & this.mask;
    }
  }

  /** Writes the rows of those hashes that have one to `rows`; returns their number. */
  findAll(hashes: Int32Array, count: number, rows: Int32Array): number {
    const { asked, slots, shift } = this;
    // Reading all slots first lets the processor wait for memory once, not once per feature.
    let touched = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.slotOf((hashes[i]! >>> shift) | 0);
      asked[i] = slot;
      touched |= slots[slot]!;
    }
    let found = 0;
    for (let i = 0; i < count && touched !== 0; i++) {
      const row = this.resolve(asked[i]!, (hashes[i]! >>> shift) | 0);
      if (row >= 0) rows[found++] = row;
    }
    return found;
  }
}
