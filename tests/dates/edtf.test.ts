import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const published = '2020-10-06';
const only = (text: string) => {
  const found = findDates(text, { published });
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('precision', () => {
  it.each([
    ['He left in the early 1990s.', '1990~/1993~'],
    ['He left in the mid-1990s.', '1994~/1996~'],
    ['He left in the late 1990s.', '1997~/1999~'],
    ['He left in the 1990s.', '199X'],
    ['He left in the 19th century.', '18XX'],
    ['He left in the late 1800s.', '1870~/1899~'],
    ['He left in early October 2003.', '2003-10-01~/2003-10-10~'],
    ['He left in late February 2003.', '2003-02-21~/2003-02-28~'],
    ['He left in early 2003.', '2003-01~/2003-03~'],
    ['He left early last week.', '2020-09-28~/2020-09-30~'],
    ['He left in the summer of 2003.', '2003-22'],
    ['He left last week.', '2020-09-28/2020-10-04'],
    ['He left in the third quarter of 2003.', '2003-07-01/2003-09-30'],
    ['He left earlier this month.', '2020-10-01/2020-10-06'],
    ['He will leave later this week.', '2020-10-06/2020-10-11'],
    ['It grew in the last few days.', '2020-10-02~/2020-10-06'],
    ['It grew in the past three weeks.', '2020-09-15/2020-10-06'],
    ['He left a year ago.', '2019-10~'],
    ['He left a week ago.', '2020-09-29~'],
    ['He left four years ago.', '2016~'],
    ['He left several months ago.', '2020-04~/2020-08~'],
    ['He left in 44 BC.', '-0043'],
    ['He left in 1 BC.', '0000'],
    ['He left in the 490s BC.', '-0498/-0489'],
    ['He left in the 5th century BC.', '-0499/-0400'],
    ['He left in the autumn of 480 BC.', '-0479-23'],
    ['He left by end-March 2003.', '2003-03-21~/2003-03-31~'],
    ['He left on 5 May 1812.', '1812-05-05'],
    ['He left at 5:30 p.m. on Friday.', '2020-10-02T17:30'],
    ['He left on Friday night.', '2020-10-02'],
  ])('%s', (text, edtf) => {
    expect(only(text).edtf).toBe(edtf);
  });

  it.each([
    'He recently left.',
    'It grew in recent years.',
    'It took three days.',
    'They meet every Friday.',
    'He now leads them.',
    'He left on February 30, 2003.',
  ])('draws nothing for: %s', (text) => {
    expect(only(text)).not.toHaveProperty('edtf');
  });
});

describe('prepositions', () => {
  it.each([
    ['They have fought since September 27, 2020.', 'since', '2020-09-27/..', 'throughout'],
    ['They had fought until May 2003.', 'until', '../2003-05', 'throughout'],
    ['They had left by 1999.', 'by', '../1999', 'within'],
    ['They had left before 1999.', 'before', '../1999', 'within'],
    ['They left after May 1999.', 'after', '1999-05/..', 'within'],
    ['They fought throughout 1999.', 'throughout', '1999', 'throughout'],
    ['They fought since early 1999.', 'since', '1999-01~/..', 'throughout'],
    ['Beginning in May 2003 they fought.', 'since', '2003-05/..', 'throughout'],
  ])('%s', (text, relation, edtf, extent) => {
    const found = only(text);
    expect(found).toMatchObject({ relation, interval: { edtf, extent } });
    expect(text.slice(found.relationStart).toLowerCase()).toMatch(
      /^(since|until|by|before|after|throughout|beginning in)/,
    );
  });

  it.each([
    ['They left on May 4, 1999.', 'on'],
    ['They left in 1999.', 'in'],
    ['They stayed for 3 days.', 'for'],
    ['It stood at 300 as of May 4, 1999.', 'as-of'],
  ])('no interval: %s', (text, relation) => {
    const found = only(text);
    expect(found.relation).toBe(relation);
    expect(found).not.toHaveProperty('interval');
  });

  it.each([
    ['from and to', 'They ruled from March to May 1999.', '1999-03/1999-05', 'throughout'],
    ['between and', 'They met between 1973 and 1990.', '1973/1990', 'within'],
    ['a dash', 'The war of 1973-90 ended.', '1973/1990', 'throughout'],
    ['days of a month', 'They met January 25-29, 1905.', '1905-01-25/1905-01-29', 'throughout'],
    [
      'days before a month',
      'They met on 6-7 February 1920.',
      '1920-02-06/1920-02-07',
      'throughout',
    ],
    ['two months', 'They met 30 Sept-2 Oct.', '2020-09-30/2020-10-02', 'throughout'],
    [
      'across the year end',
      'They met from December to January 1999.',
      '1998-12/1999-01',
      'throughout',
    ],
  ])('a range carries its whole on both ends: %s', (_name, text, edtf, extent) => {
    const found = findDates(text, { published });
    expect(found.map(({ interval }) => interval)).toEqual([
      { edtf, extent },
      { edtf, extent },
    ]);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('anchor and rule', () => {
  it('names the date that it was resolved against', () => {
    expect(only('He left on Friday.')).toMatchObject({ anchor: '2020-10-06', rule: 'weekday' });
    expect(only('He left on May 4, 1999.')).not.toHaveProperty('anchor');
    const [, later] = findDates('He left on 28 April 1945. Two days later he died.', { published });
    expect(later).toMatchObject({ edtf: '1945-04-30', anchor: '1945-04-28' });
  });
});
