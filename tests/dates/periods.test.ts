import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const published = '2020-10-27';
/** What a timeline draws for each expression, in order; a hyphen where nothing is drawn. */
const drawn = (text: string): readonly string[] =>
  findDates(text, { published, style: 'news' }).map(({ edtf }) => edtf ?? '-');

const Q3 = '2020-07-01/2020-09-30';
const NINE = '2020-01-01/2020-09-30';

describe('months whose figures are told', () => {
  it.each([
    [
      'end with the quarter reported on',
      'Third-quarter profit rose. In the nine months, net fell.',
      [Q3, NINE],
    ],
    [
      'are the first of that year',
      'Profit fell in the third quarter. In the first nine months, it rose.',
      [Q3, NINE],
    ],
    ['need no quarter where they are over', 'In the first nine months, sales fell.', [NINE]],
    [
      'of the year',
      'In the first six months of the year, sales fell.',
      ['2020-01-01/2020-06-30', '2020'],
    ],
    [
      'of last year',
      'Sales fell in the first six months of last year.',
      ['2019-01-01/2019-06-30', '2019'],
    ],
    ['of a named year', 'Sales fell in the first nine months of 2017.', ['2017-01-01/2017-09-30']],
    [
      'the last ones of a named year',
      'Sales fell in the last three months of 2018.',
      ['2018-10-01/2018-12-31'],
    ],
    [
      'a year earlier',
      'Profit rose in the third quarter. In the nine months, it lost, against a gain a year earlier.',
      [Q3, NINE, '2019-01-01/2019-09-30'],
    ],
  ])('%s', (_name, text, edtf) => {
    expect(drawn(text)).toEqual(edtf);
  });

  it.each([
    [
      'counted from something',
      'Third-quarter profit rose. In the nine months since the fire, sales fell.',
    ],
    [
      'before something',
      'Third-quarter profit rose. In the six months before the merger, it lost.',
    ],
    ['of something', 'Third-quarter profit rose. In the first six months of the war it lost.'],
    ['no whole quarters', 'Third-quarter profit rose. In the two months, it lost.'],
    ['of no known period', 'In the nine months, she learnt to walk.'],
  ])('are not drawn where they are %s', (_name, text) => {
    expect(drawn(text).at(-1)).toBe('-');
  });

  it('keep their length as value', () => {
    const text = 'In the first nine months of the year, sales fell.';
    expect(findDates(text, { published })[0]).toMatchObject({ type: 'DURATION', value: 'P9M' });
  });
});

describe('a period that is told by its end', () => {
  it.each([
    ['a quarter', 'Sales rose in the quarter ended Aug. 31.', '2020-06-01/2020-08-31'],
    ['a numbered quarter', 'It lost in its fourth quarter ended June 30.', '2020-04-01/2020-06-30'],
    ['half a year', 'For the six months ended Aug. 12, it lost.', '2020-02-13/2020-08-12'],
    ['a year', 'The year ended June 30 was good.', '2019-07-01/2020-06-30'],
  ])('%s', (_name, text, edtf) => {
    expect(drawn(text)[0]).toBe(edtf);
  });
});

describe('the quarter that is reported on', () => {
  it.each([
    [
      'a fiscal one is the last that is over',
      'It earned $5 million in the fiscal first quarter.',
      [Q3],
    ],
    [
      'the quarter is the same',
      'It earned $5 million in the fiscal first quarter. It sold ten in the quarter.',
      [Q3, Q3],
    ],
    [
      'a year before a fiscal one',
      'It earned $5 in the fiscal first quarter, against $4 a year earlier.',
      [Q3, '2019-07-01/2019-09-30'],
    ],
    [
      'the one before it is only compared with',
      'Third-quarter profit rose after a flat second quarter. In the year-ago period it lost.',
      [Q3, '2020-04-01/2020-06-30', '2019-07-01/2019-09-30'],
    ],
    [
      'one to come is none',
      'Third-quarter profit rose. It sees no end of it into the fourth quarter. In the year-ago period it lost.',
      [Q3, '2020-10-01/2020-12-31', '2019-07-01/2019-09-30'],
    ],
  ])('%s', (_name, text, edtf) => {
    expect(drawn(text)).toEqual(edtf);
  });
});

describe('no date is read', () => {
  it.each([
    [
      'in hours and minutes of a clock',
      'She slept between 1040 and 1050 and was not called until 1221.',
    ],
    ['in the name of a broadcast', 'Listeners of the Today programme were asked to help.'],
  ])('%s', (_name, text) => {
    expect(drawn(text)).toEqual([]);
  });
});
