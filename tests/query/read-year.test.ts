import { expect, it } from 'vitest';
import { readYear } from '../../src/query/read-year.ts';

it.each<[text: string, year: number]>([
  ['44 BCE', -43],
  ['44bc', -43],
  ['44 B.C.', -43],
  ['44 B.C.E.', -43],
  ['44 v. Chr.', -43],
  ['1 BCE', 0],
  ['1', 1],
  ['79 CE', 79],
  ['AD 79', 79],
  ['79 n. Chr.', 79],
  [' 1204 ', 1204],
])('%s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each(['', '0', '0 BCE', 'AD 44 BC', 'BCE', '-44', '12345', '44 B', '2020-10-06'])(
  'is no year: %j',
  (text) => {
    expect(readYear(text)).toBeUndefined();
  },
);
