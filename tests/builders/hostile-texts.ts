/** Texts that no editor would pass: random characters, hostile punctuation, broken and mutated news. The same for the same seed. */

const NEWS = [
  'Police arrested three suspects in Lorn on Monday after a bomb killed 12 people.',
  '"We will not leave," the minister told reporters, adding that talks with Norway had failed.',
  'Shares in Brisk Inc. (BRSK) fell 3.5% to $12 on May 4, 2021, the company said.',
  'The U.N. Security Council, which met in Geneva, called on both sides to stop fighting.',
  'LORN, Norway (AP) — Ada Finch, 49, was elected president; her rival conceded defeat.',
  'Earthquake kills 200 in northern Tarrel',
];
const HOSTILE = [
  ...'\u0000\u0007\t\n\r\u00a0\u00ad\u200b\u200d\u202e\u2028\ufeff\ud800\udc00\ufffd',
  ...'“”‘’«»„"\'`´()[]{}<>/\\|&%$#@*_~^=+-–—…,;:.!?¿¡',
  '😀',
  '𝐞',
  'e\u0301\u0301\u0301',
  '...',
  '--',
  "''",
  '``',
  '</script>',
  '${x',
  '__proto__',
  'constructor',
  'toString',
  '1e400',
  '-0',
  '2021-13-45',
  '29 February 2021',
  '99/99/9999',
  "'s",
  "n't",
  '\n\n',
  'Mr.',
  'U.S.',
  'of of the the',
  'who which that',
  'said said said',
];

/** Numbers below 1, by mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function* hostileTexts(seed: number): Generator<string, never> {
  const next = numbersFrom(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)]!;
  const words = NEWS.join(' ').split(' ');
  const characters = (): string =>
    Array.from({ length: 1 + below(12) }, () => String.fromCharCode(below(0x10000))).join('');
  const bytes = (): string =>
    Array.from({ length: 1 + below(20) }, () => String.fromCharCode(below(256))).join('');
  const shuffled = (): string => Array.from({ length: 1 + below(7) }, () => one(words)).join(' ');
  const mixed = (): string =>
    Array.from({ length: 1 + below(8) }, () => (next() < 0.5 ? one(HOSTILE) : one(words))).join(
      next() < 0.7 ? ' ' : '',
    );
  const mutated = (): string => {
    let text = one(NEWS);
    for (let times = 1 + below(5); times > 0; times--) {
      const at = below(text.length + 1);
      const cut = next() < 0.5 ? below(6) : 0;
      text = text.slice(0, at) + (next() < 0.7 ? one(HOSTILE) : '') + text.slice(at + cut);
    }
    const from = below(text.length);
    return text.slice(from, from + 12 + below(36));
  };
  const makers = [characters, bytes, shuffled, mixed, mutated];
  for (;;) yield one(makers)();
}
