import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

const first = (text: string, published = '2020-10-06') => {
  const found = findDates(text, { published });
  for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  return found[0];
};

describe('a clock time with its zone', () => {
  it.each([
    [
      'GMT',
      'The shell fell at 10:30 GMT on Monday.',
      '10:30 GMT on Monday',
      '2020-10-05T10:30:00Z',
    ],
    [
      'UTC, without a colon',
      'The quake struck at 0900 UTC on Monday.',
      '0900 UTC on Monday',
      '2020-10-05T09:00:00Z',
    ],
    [
      'with a dot',
      'It left at 3.15 a.m. EST on Monday.',
      '3.15 a.m. EST on Monday',
      '2020-10-05T03:15:00-05:00',
    ],
    [
      'of India',
      'The train left at 1830 IST on Monday.',
      '1830 IST on Monday',
      '2020-10-05T18:30:00+05:30',
    ],
    [
      'summer time of Britain',
      'It began at 7 pm BST on Monday.',
      '7 pm BST on Monday',
      '2020-10-05T19:00:00+01:00',
    ],
    [
      'in brackets',
      'It began at 7 pm (GMT) on Monday.',
      '7 pm (GMT) on Monday',
      '2020-10-05T19:00:00Z',
    ],
    [
      'ahead of UTC',
      'It began at 19:00 UTC+3 on Monday.',
      '19:00 UTC+3 on Monday',
      '2020-10-05T19:00:00+03:00',
    ],
    [
      'behind GMT, to the half hour',
      'It began at 19:00 GMT-3:30 on Monday.',
      '19:00 GMT-3:30 on Monday',
      '2020-10-05T19:00:00-03:30',
    ],
    [
      'of a city',
      'It began at 9 a.m. Moscow time on Monday.',
      '9 a.m. Moscow time on Monday',
      '2020-10-05T09:00:00+03:00',
    ],
    [
      'of a city of two words',
      'It began at 9 a.m. New York time on Monday.',
      '9 a.m. New York time on Monday',
      '2020-10-05T09:00:00-04:00',
    ],
    [
      'Eastern in summer',
      'Polls open at 9 a.m. ET on July 4, 2020.',
      '9 a.m. ET on July 4, 2020',
      '2020-07-04T09:00:00-04:00',
    ],
    [
      'Eastern in winter',
      'Polls open at 9 a.m. Eastern time on January 4, 2020.',
      '9 a.m. Eastern time on January 4, 2020',
      '2020-01-04T09:00:00-05:00',
    ],
    [
      'in full',
      'It ended at 5 p.m. Pacific Daylight Time on Monday.',
      '5 p.m. Pacific Daylight Time on Monday',
      '2020-10-05T17:00:00-07:00',
    ],
    [
      'ISO',
      'Logged 2020-10-05T10:30:00+04:00 by the guard.',
      '2020-10-05T10:30:00+04:00',
      '2020-10-05T10:30:00+04:00',
    ],
    [
      'ISO in UTC',
      'Logged 2020-10-05T10:30:00Z by the guard.',
      '2020-10-05T10:30:00Z',
      '2020-10-05T10:30:00Z',
    ],
  ])('%s', (_, text, quote, edtf) => {
    const found = first(text);
    expect(found).toMatchObject({ quote, type: 'TIME', edtf });
  });

  it('keeps the value of TIMEX3 as annotators write it, without the zone', () => {
    expect(first('The shell fell at 10:30 GMT on Monday.')?.value).toBe('2020-10-05T10:30');
  });
});

describe('a clock time whose zone is not told', () => {
  it.each([
    ['local time', 'It began at 5 pm local time on Monday.', '2020-10-05T17:00'],
    ['no word of it', 'It began at 5 pm on Monday.', '2020-10-05T17:00'],
    [
      'a place that we do not know',
      'It began at 5 pm Ruritania time on Monday.',
      '2020-10-05T17:00',
    ],
    [
      'letters that may be of Israel',
      'Jerusalem was calm. It began at 18:30 IST on Monday.',
      '2020-10-05T18:30',
    ],
    [
      'letters that may be of China',
      'Shanghai was calm. It began at 6 pm CST on Monday.',
      '2020-10-05T18:00',
    ],
  ])('%s', (_, text, edtf) => {
    expect(findDates(text, { published: '2020-10-06' }).at(-1)?.edtf).toBe(edtf);
  });

  it.each([
    ['a word, not letters', 'At 5 pm et al. dined.'],
    ['no clock time before it', 'GMT is a zone.'],
  ])('%s', (_, text) => {
    expect(findDates(text).filter(({ edtf }) => edtf?.includes('Z'))).toEqual([]);
  });
});

describe('two clocks side by side', () => {
  it.each([
    [
      'behind',
      'It struck at 1653 local time (2153 GMT) on Tuesday.',
      '2010-01-12T16:53:00-05:00',
      '2010-01-12T21:53:00Z',
    ],
    [
      'ahead, to the half hour',
      'It struck at 9:30 p.m. (1600 GMT) on Tuesday.',
      '2010-01-12T21:30:00+05:30',
      '2010-01-12T16:00:00Z',
    ],
  ])('tell the zone of the local one: %s', (_, text, local, utc) => {
    const found = findDates(text, { published: '2010-01-14' });
    expect(found.slice(0, 2).map(({ edtf }) => edtf)).toEqual([local, utc]);
  });

  it('share the zone of a range', () => {
    const [from, to] = findDates('Polls were open from 9 a.m. to 5 p.m. EST on January 4, 2020.');
    expect([from?.edtf, to?.edtf]).toEqual([
      '2020-01-04T09:00:00-05:00',
      '2020-01-04T17:00:00-05:00',
    ]);
    expect(from?.interval?.edtf).toBe('2020-01-04T09:00:00-05:00/2020-01-04T17:00:00-05:00');
  });
});
