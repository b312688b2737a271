import { expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

it.each([
  ['5:30 p.m. on May 4, 1999', '1999-05-04T17:30'],
  ['5 pm, May 4, 1999', '1999-05-04T17:00'],
  ['12 a.m. on May 4, 1999', '1999-05-04T00:00'],
  ['12:15 p.m. on May 4, 1999', '1999-05-04T12:15'],
  ['10.30pm on May 4, 1999', '1999-05-04T22:30'],
  ["12 o'clock on May 4, 1999", '1999-05-04T12:00'],
  ["9 o'clock in the evening on May 4, 1999", '1999-05-04T21:00'],
  ['8 in the morning on May 4, 1999', '1999-05-04T08:00'],
  ['22:41 on 4 May 1999', '1999-05-04T22:41'],
  ['0800 GMT on May 4, 1999', '1999-05-04T08:00'],
  ['9 a.m. EST, May 4, 1999', '1999-05-04T09:00'],
  ['5:34 AM Baghdad time on May 4, 1999', '1999-05-04T05:34'],
  ['noon on May 4, 1999', '1999-05-04T12:00'],
  ['midnight on May 4, 1999', '1999-05-04T24:00'],
  ['May 4, 1999, at 6:05 a.m.', '1999-05-04T06:05'],
  ['the night of May 4, 1999', '1999-05-04TNI'],
])('%s', (quote, value) => {
  const [found] = findDates(`It began at ${quote}.`);
  expect(found).toMatchObject({ quote, value, type: 'TIME' });
});

it.each([
  ['It struck at 1653 local time (2153 GMT) on Tuesday.', '2010-01-12T16:53', '2010-01-12T21:53'],
  ['At 9 a.m. (0800 GMT) on Friday the gates opened.', '2010-01-08T09:00', '2010-01-08T08:00'],
  ['The shock came at 16:53 (21:53 GMT) Tuesday.', '2010-01-12T16:53', '2010-01-12T21:53'],
])('a clock time in brackets is of the same day: %s', (text, first, second) => {
  const found = findDates(text, { published: '2010-01-14' });
  expect(found.map(({ value }) => value).slice(0, 2)).toEqual([first, second]);
});

it.each([
  'They won 3-2.',
  'It cost 5.30 more.',
  'He read Psalm 23:4.',
  'I am 5 a day early.',
  'A ratio of 4:3.',
  'Room 1400 is hers.',
])('no clock time: %s', (text) => {
  expect(findDates(text).filter(({ type }) => type === 'TIME')).toEqual([]);
});
