/** Sets of events as bits, one for each place in time order: a filter is an AND of a few words of memory for each 32 events. */
export type Bits = Uint32Array<ArrayBuffer>;

export const noBits = (count: number): Bits => new Uint32Array((count + 31) >>> 5);

export function allBits(count: number): Bits {
  const bits = noBits(count).fill(0xffffffff);
  if (count % 32 !== 0) bits[bits.length - 1] = 0xffffffff >>> (32 - (count % 32));
  return bits;
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

export const hasBit = (bits: Bits, at: number): boolean =>
  at >= 0 && (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

/** What is in all of the sets; of no set, everything. */
export function inAllOf(sets: readonly Bits[], count: number): Bits {
  const [first, ...others] = sets;
  if (!first) return allBits(count);
  const both = first.slice();
  for (const other of others)
    for (let i = 0; i < both.length; i++) both[i] = (both[i] as number) & (other[i] as number);
  return both;
}

export const sameBits = (a: Bits, b: Bits): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

export function withBit(bits: Bits, at: number): Bits {
  const more = bits.slice();
  setBit(more, at);
  return more;
}

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many are in the set; with `before`, how many of those that come before that place. */
export function countBits(bits: Bits, before = bits.length * 32): number {
  const whole = before >>> 5;
  let count = 0;
  for (let i = 0; i < whole; i++) count += onesIn(bits[i] as number);
  const rest = before & 31;
  return rest === 0 ? count : count + onesIn((bits[whole] ?? 0) & ((1 << rest) - 1));
}

/** Calls back for each of the set in order. */
export function eachBit(bits: Bits, run: (at: number) => void): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i] as number; word !== 0; word &= word - 1)
      run(i * 32 + 31 - Math.clz32(word & -word));
}

/** The places that are in the set, in order. */
export function placesIn(bits: Bits): Uint32Array {
  const places = new Uint32Array(countBits(bits));
  let next = 0;
  eachBit(bits, (at) => {
    places[next++] = at;
  });
  return places;
}

/** The nearest of the set before a place (`by` -1) or after it (1); undefined where there is none. */
export function bitBeside(bits: Bits, from: number, by: 1 | -1): number | undefined {
  const end = bits.length * 32;
  for (let at = from + by; at >= 0 && at < end; at += by) {
    if (bits[at >>> 5] === 0) at = by > 0 ? at | 31 : at & ~31;
    else if (hasBit(bits, at)) return at;
  }
  return undefined;
}
