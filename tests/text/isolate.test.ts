import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isolated, isRightToLeft } from '../../src/text/isolate.ts';

it.each([
  ['آدا فینچ', true],
  ['تاريل', true],
  ['חיפה', true],
  ['Lorn و Tarrel', true],
  ['Ada Finch, 14', false],
  ['Ганджа', false],
  ['', false],
])('%s: %s', (text, is) => {
  expect(isRightToLeft(text)).toBe(is);
});

it('closes off what could change the order of its neighbours, and nothing else', () => {
  expect(isolated('Ada Finch')).toBe('Ada Finch');
  expect(isolated('آدا فینچ')).toBe('\u2068آدا فینچ\u2069');
});

it('keeps every text as it is within', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isolated(text).includes(text)).toBe(true);
    }),
  );
});
