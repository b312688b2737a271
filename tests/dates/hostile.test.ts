import { describe, expect, it, vi } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import { scanTokens } from '../../src/dates/read/scan-tokens.ts';
import { TokenRow } from '../../src/dates/read/token-row.ts';

const HOSTILE = [
  '1',
  '1 ',
  '12 ',
  'a',
  'a ',
  '-',
  'the ',
  'last ',
  'two ',
  'twenty-',
  'a hundred ',
  'October ',
  'October 6 ',
  'the end of the ',
  "'",
  '1990s ',
  '2020-10-06T',
  '1,000,000,',
  '1/1/',
  '.',
  '\n',
  ' ',
  '12:',
  '1 to 2 to ',
  '6 and ',
  '6, 7, 8 and 9 October ',
  'a day a day ',
  'Friday ',
  '\ud83d',
  '5 p.m. ',
  'first ',
  'early late mid ',
  'nineteen ',
  'two weeks ago ',
  '1999-',
  'every ',
  'Christmas ',
  "New Year's ",
  'no more than at least ',
  '264 to ',
  'of the ',
];

/** How often the rules look at a token of the text. */
function looksAt(text: string): number {
  const at = vi.spyOn(TokenRow.prototype, 'at');
  findDates(text, { published: '2020-10-06' });
  const looks = at.mock.calls.length;
  at.mockRestore();
  return looks;
}

describe.each(HOSTILE)('%j repeated', (bit) => {
  it('costs work in proportion to its length', () => {
    const text = bit.repeat(200);
    const [once, fourfold] = [looksAt(text), looksAt(text.repeat(4))];
    expect(fourfold).toBeLessThanOrEqual(4.2 * once + 400);
    expect(once).toBeLessThan(400 * text.length);
  });
});

it('keeps rows short in a text of one line', () => {
  const text = 'He left in May. '.repeat(20_000);
  const rows = [...scanTokens(text)];
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThan(9000);
  expect(findDates(text, { published: '2020-10-06' })).toHaveLength(20_000);
});

it('cuts no date at the end of a row', () => {
  const text = 'word '.repeat(7995) + 'he left on May 4, 1999, at home. '.repeat(3);
  const quotes = findDates(text).map(({ quote }) => quote);
  expect(quotes).toContain('May 4, 1999');
});
