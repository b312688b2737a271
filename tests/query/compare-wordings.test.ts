import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../src/query/compare-wordings.ts';

/** Differing parts in brackets. */
const marked = (parts: readonly { text: string; differs: boolean }[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const CASES: readonly (readonly [
  name: string,
  expected: string,
  found: string,
  a: string,
  b: string,
])[] = [
  [
    'one word',
    'seven towns fell',
    'seven cities fell',
    'seven [towns] fell',
    'seven [cities] fell',
  ],
  ['the same', 'seven towns', 'seven towns', 'seven towns', 'seven towns'],
  ['a word left out', 'seven big towns', 'seven towns', 'seven [big ]towns', 'seven towns'],
  ['a sign', 'he said.', 'he said,', 'he said[.]', 'he said[,]'],
  ['several words in a row', 'a b c d', 'a x y d', 'a [b c] d', 'a [x y] d'],
  ['two places', 'a b c d e', 'a x c y e', 'a [b] c [d] e', 'a [x] c [y] e'],
  ['nothing found', 'he said', '', '[he said]', ''],
  ['nothing in common', 'he said', 'trains stand', '[he said]', '[trains stand]'],
];

describe('compareWordings', () => {
  it.each(CASES)('%s', (_, expected, found, a, b) => {
    const compared = compareWordings(expected, found);
    expect(marked(compared.expected)).toBe(a);
    expect(marked(compared.found)).toBe(b);
  });

  it('of very long wordings shows what begins and ends alike', () => {
    const long = 'one two '.repeat(400);
    const compared = compareWordings(
      `start ${long}end`,
      `start ${long.replaceAll('two', 'three')}end`,
    );
    expect(compared.expected.at(0)).toEqual({ text: 'start one ', differs: false });
    expect(compared.expected.at(-1)).toEqual({ text: ' end', differs: false });
  });

  it('any wordings: the parts concatenate to them, and what is the same is the same on both sides', () => {
    const word = fc.constantFrom('a', 'b', ' ', ',', '🌊', '\n');
    const wording = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));
    fc.assert(
      fc.property(wording, wording, (expected, found) => {
        const compared = compareWordings(expected, found);
        expect(compared.expected.map(({ text }) => text).join('')).toBe(expected);
        expect(compared.found.map(({ text }) => text).join('')).toBe(found);
      }),
    );
  });
});
