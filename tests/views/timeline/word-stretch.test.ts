import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../../src/messages/say.ts';
import { utcDay } from '../../../src/model/edtf.ts';
import { wordGap, wordMoment, wordMonths } from '../../../src/views/timeline/word-stretch.ts';

const DAY = 86_400_000;

it.each<[name: string, time: number, clock: boolean, words: string]>([
  ['a day', utcDay(2020, 10, 6), false, 'Tue 6 Oct 2020'],
  ['a moment', utcDay(2020, 10, 6) + 22 * 3_600_000 + 41 * 60_000, true, 'Tue 6 Oct 2020, 22:41'],
  ['before our era', utcDay(-43, 3, 15), false, '15 Mar 44 BCE'],
])('words %s', (_name, time, clock, words) => {
  expect(wordMoment(time, sayEnglish, clock)).toBe(words);
});

it.each<[name: string, start: number, end: number, words: string]>([
  ['decades', utcDay(2000, 1, 1), utcDay(2020, 9, 27), '2000 – Aug 2020'],
  ['centuries', utcDay(-395, 1, 1), utcDay(-43, 3, 1), '396 – 45 BCE'],
  ['more than one era', utcDay(-43, 3, 20), utcDay(79, 1, 1), '43 BCE – 78 CE'],
  ['months', utcDay(2019, 11, 20), utcDay(2020, 9, 27), 'Dec 2019 – Aug 2020'],
  ['whole months', utcDay(2020, 2, 1), utcDay(2020, 5, 1), 'Feb 2020 – Apr 2020'],
  ['a single month', utcDay(2020, 1, 20), utcDay(2020, 3, 9), 'Feb 2020'],
])('words a fold of %s', (_name, start, end, words) => {
  expect(wordGap(start, end, sayEnglish)).toBe(words);
});

describe('captions', () => {
  const autumn = { start: utcDay(2020, 9, 20), end: utcDay(2020, 12, 1) };
  const captions = (pixelsPerDay: number) =>
    wordMonths(autumn, pixelsPerDay / DAY, sayEnglish).map(({ text }) => text);

  it('name months in full where they have room', () => {
    expect(captions(6)).toEqual(['September 2020', 'October 2020', 'November 2020']);
  });
  it('shorten them where they have less', () => {
    expect(captions(2.5)).toEqual(['Oct 2020', 'Nov 2020']);
  });
  it('name years where months have none', () => {
    expect(
      wordMonths({ start: utcDay(2018, 6, 1), end: utcDay(2021, 1, 1) }, 0.2 / DAY, sayEnglish).map(
        (c) => c.text,
      ),
    ).toEqual(['2018', '2019', '2020']);
  });
});
