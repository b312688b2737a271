import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { explainNotation } from '../../src/query/explain-notation.ts';
import { aWhen } from '../builders/dataset.ts';

const CASES: readonly (readonly [
  name: string,
  edtf: string,
  extent: 'throughout' | 'within',
  meanings: readonly string[],
])[] = [
  ['a day needs no words', '2020-10-06', 'within', []],
  ['an approximate day', '2020-10-06~', 'within', ['~ told roughly']],
  ['a doubtful year', '1990?', 'within', ['? told with doubt']],
  ['both', '1990%', 'within', ['% told roughly and with doubt']],
  [
    'an hour is of the source',
    '2020-10-06T22:41',
    'within',
    ['T the hour by the clock that the source goes by, not the reader’s'],
  ],
  ['a decade', '199X', 'within', ['X some year of the decade']],
  ['going on', '2020-09-28/..', 'throughout', ['/.. still going on when reported']],
  ['some time after', '2020-09-28/..', 'within', ['/.. how long after is not told']],
  ['some time before', '../2020-10-06', 'within', ['../ how long before is not told']],
  ['once between', '2020-10-05/2020-10-06', 'within', ['/ once, somewhere between']],
  [
    'roughly all the time, each sign once',
    '2020-10-03~/2020-10-06~',
    'throughout',
    ['~ told roughly', '/ all the time between'],
  ],
];

describe('explainNotation', () => {
  it.each(CASES)('%s: %s', (_, edtf, extent, meanings) => {
    const parts = explainNotation(aWhen(edtf, { extent }), sayEnglish);
    expect(parts.map(({ sign, meaning }) => `${sign} ${meaning}`)).toEqual(meanings);
  });

  it('does not say "told" of a date that no word tells', () => {
    const parts = explainNotation(aWhen('2020-10-06~', { basis: 'publication' }), sayEnglish);
    expect(parts).toEqual([{ sign: '~', meaning: 'about then, as news of the day' }]);
  });
});
