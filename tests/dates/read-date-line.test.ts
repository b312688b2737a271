import { expect, it } from 'vitest';
import { readDateLine } from '../../src/dates/read-date-line.ts';

it.each([
  [
    'a label, a day first and a clock time',
    'Publish Date: 06 October 2020 - 22:41',
    '2020-10-06T22:41',
  ],
  ['a weekday before', 'Wednesday 02 December 2020', '2020-12-02'],
  ['ISO to the minute', '2020-10-06T22:41:00Z', '2020-10-06T22:41'],
  ['American with a short month', 'Oct. 6, 2020', '2020-10-06'],
  [
    'a clock time with a half of the day',
    'Posted: October 6, 2020 at 10:41 pm',
    '2020-10-06T22:41',
  ],
  ['mail headers', 'Tue, 06 Oct 2020 22:41:00 +0000', '2020-10-06T22:41'],
  ['the clock time first', 'Published 22:41, 6 October 2020', '2020-10-06T22:41'],
  ['numbers with the day over 12', '(Filed: 17/12/2004)', '2004-12-17'],
  ['short weekday and month', 'Mon Nov 15, 2004 07:02 PM ET', '2004-11-15T19:02'],
  ['an ordinal', 'Published on 6th October 2020', '2020-10-06'],
])('reads %s', (_name, line, expected) => {
  expect(readDateLine(line)).toBe(expected);
});

it.each([
  ['a sentence', 'The war began on 27 September 2020 and went on'],
  ['a month without a day', 'October 2020'],
  ['a weekday alone', 'Tuesday'],
  ['nothing', ''],
  ['day and month either way round', '06/10/2020'],
  ['a byline', 'By Ann Smith, October 6, 2020'],
  ['two dates', '6 October 2020, 7 October 2020'],
])('leaves %s alone', (_name, line) => {
  expect(readDateLine(line)).toBeUndefined();
});
