/** Random numbers that are the same on every run and machine (mulberry32, public domain). */

/**
 * @param {number} seed
 * @returns {() => number} numbers in [0, 1)
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * An index below `count`, the first ones far likelier: about as often as 1, 1/2, 1/3 …
 * @param {() => number} random
 * @param {number} count
 */
export const zipf = (random, count) => Math.min(count - 1, Math.floor(count ** random()) - 1);
