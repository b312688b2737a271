import { describe, expect, it } from 'vitest';
import { reportOf } from '../read-reports.ts';
import { expectTime, type TimeRow } from './expect-time.ts';

const QUARTER = 'Kestrel Paper said net income fell 12% to $45 million in the first quarter. ';
const Q1 = '2021-01-01/2021-03-31';

describe('figures of a period', () => {
  it.each<TimeRow>([
    [
      'the next figure is of the period told last',
      `${QUARTER}Sales rose 6% to $1.2 billion from $1.1 billion.`,
      'rose',
      Q1,
      'context',
    ],
    [
      'what somebody says of them too',
      `${QUARTER}The company said production dropped 4%.`,
      'dropped',
      Q1,
      'context',
    ],
    ['what was earned', `${QUARTER}The Norsk unit earned $9 million.`, 'earned', Q1, 'context'],
    [
      'so many months end with the quarter that the article tells',
      'Kestrel Paper said net income fell 12% in the third quarter. In the first nine months, profit rose 10% to $140 million. Revenue climbed 3%.',
      'climbed',
      '2020-01/2020-09-30',
      'context',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<readonly [name: string, text: string, words: string]>([
    ['a price', `${QUARTER}Kestrel shares fell $2 to $45.`, 'fell $2'],
    ['what is to come', `${QUARTER}Sales will rise 6%, the company said.`, 'rise'],
    ['what is announced', `${QUARTER}The company announced a loss of $3 million.`, 'announced'],
    ['a figure of another period', `${QUARTER}Last year's results were hurt by charges.`, 'hurt'],
    ['what is no figure', `${QUARTER}Police arrested a manager.`, 'arrested'],
  ])('are not %s', (_name, text, words) => {
    expect(reportOf(text, words)?.edtf).not.toBe(Q1);
  });
});
