import { expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { utcDay } from '../../src/model/edtf.ts';
import { shelfOfWhen } from '../../src/query/time-shelf.ts';
import { aWhen } from '../builders/bare-dataset.ts';

it.each<[date: string, heading: string, from: number]>([
  ['2020-10-06T22:41', 'Tuesday 6 October 2020', utcDay(2020, 10, 6)],
  ['1993~', '1990s', utcDay(1990, 1, 1)],
  ['-0043-03-15', '15 March 44 BCE', utcDay(-43, 3, 15)],
  ['-0043', '44 BCE', utcDay(-43, 1, 1)],
  ['-0043~', '40s BCE', utcDay(-48, 1, 1)],
  ['-0498/-0489', '490s BCE', utcDay(-498, 1, 1)],
  ['-0499/-0400', '5th century BCE', utcDay(-499, 1, 1)],
  ['-04XX', '5th century BCE', utcDay(-499, 1, 1)],
  ['-0263/-0240', 'From 264 BCE', utcDay(-263, 1, 1)],
])('%s stands under “%s”', (date, heading, from) => {
  const shelf = shelfOfWhen(aWhen(date));
  expect(shelf.heading(sayEnglish)).toBe(heading);
  expect(shelf.at).toBe(from);
});
