import { describe, expect, it } from 'vitest';
import { reportOf } from '../read-reports.ts';
import { expectTime, type TimeRow } from './expect-time.ts';

describe('times from elsewhere in the article', () => {
  it.each<TimeRow>([
    [
      'what befell people right behind an old date',
      'The ferry left Tarrel on May 3, 1998. His mother and ten other people drowned.',
      'drowned',
      '1998-05-03',
      'context',
    ],
    [
      'a price, of the day told last',
      'Traders sold the dollar on Wednesday. Analysts said they were worried. Kestrel shares fell $2 to $45.',
      'fell',
      '2021-05-19',
      'context',
    ],
    [
      'what was tried, with the trying',
      'The crew tried to rescue the captain on Tuesday.',
      'rescue',
      '2021-05-18',
      'stated',
    ],
    [
      'the month that a figure is stated for',
      'Unemployment fell to 5.1 percent in April. The rate for women rose 0.3 percent.',
      'rose',
      '2021-04',
      'context',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<readonly [name: string, text: string, words: string, edtf: string]>([
    [
      'the deaths of a known attack, on the day of a visit',
      'The minister visited Tarrel on Wednesday. The car bomb attack killed 20 people.',
      'killed',
      '2021-05-19',
    ],
    [
      'a price of days to come',
      'The board will meet on Tuesday. Kestrel shares fell $2 to $45.',
      'fell',
      '2021-05-25',
    ],
  ])('do not date %s', (_name, text, words, edtf) => {
    expect(reportOf(text, words)?.edtf).not.toBe(edtf);
  });
});
