/**
 * Ids of one list of a dataset, and where each was met first. There may be millions: of each id only 64 bits are kept, and
 * two ids of the same bits, of which there is one pair in ten million datasets of a million entries, count as the same.
 */
const LEAST = 1 << 10;
/** Of the places, how many are taken before there are twice as many. */
const FULL = 0.6;
const FREE = -1;

export class TakenIds {
  #high = new Int32Array(LEAST);
  #low = new Int32Array(LEAST);
  #places = new Float64Array(LEAST).fill(FREE);
  #size = 0;

  /** Takes an id for a place from 0 on; the place that has taken it before, if any, keeps it and is returned. */
  take(id: string, place: number): number | undefined {
    let high = 0x811c9dc5;
    let low = 0x1b873593;
    for (let i = 0; i < id.length; i++) {
      const code = id.charCodeAt(i);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul((low << 13) | (low >>> 19), 5) + Math.imul(code + i, 0x85ebca6b);
    }
    low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ high;
    const at = this.#find(high | 0, low | 0);
    const earlier = this.#places[at] as number;
    if (earlier !== FREE) return earlier;
    this.#put(at, high | 0, low | 0, place);
    if (++this.#size > this.#places.length * FULL) this.#grow();
    return undefined;
  }

  #find(high: number, low: number): number {
    const last = this.#places.length - 1;
    let at = (low ^ (low >>> 16)) & last;
    while (this.#places[at] !== FREE && (this.#high[at] !== high || this.#low[at] !== low))
      at = (at + 1) & last;
    return at;
  }

  #put(at: number, high: number, low: number, place: number): void {
    this.#high[at] = high;
    this.#low[at] = low;
    this.#places[at] = place;
  }

  #grow(): void {
    const [highs, lows, places] = [this.#high, this.#low, this.#places];
    const room = places.length * 2;
    this.#high = new Int32Array(room);
    this.#low = new Int32Array(room);
    this.#places = new Float64Array(room).fill(FREE);
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (place === FREE) continue;
      const [high, low] = [highs[i] as number, lows[i] as number];
      this.#put(this.#find(high, low), high, low, place);
    }
  }
}
