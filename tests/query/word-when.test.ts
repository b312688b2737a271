import { describe, expect, it } from 'vitest';
import { sayEnglish, sayInZone } from '../../src/messages/say.ts';
import type { When } from '../../src/model/dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import { wordBasis, wordEdtfDate, wordWhenLong, wordWhenShort } from '../../src/query/word-when.ts';
import { aWhen } from '../builders/bare-dataset.ts';

type Row = [date: string, extent: When['extent'], short: string, long: string];

describe('the wording of a date', () => {
  it.each<Row>([
    ['2020-10-06', 'within', 'Tue 6 Oct 2020', 'Tuesday 6 October 2020'],
    [
      '2020-10-06T22:41',
      'within',
      'Tue 6 Oct 2020, 22:41 (local)',
      'Tuesday 6 October 2020, 22:41 (local time as reported)',
    ],
    [
      '2020-09-28T10:30:00Z',
      'within',
      'Mon 28 Sep 2020, 10:30 (UTC)',
      'Monday 28 September 2020, 10:30 (UTC)',
    ],
    [
      '2020-09-28T16:00:00+05:30~',
      'within',
      'About Mon 28 Sep 2020, 16:00 (UTC+5:30)',
      'About Monday 28 September 2020, 16:00 (UTC+5:30)',
    ],
    ['2020-10-06~', 'within', 'About Tue 6 Oct 2020', 'About Tuesday 6 October 2020'],
    ['2020-10-06?', 'within', 'Perhaps Tue 6 Oct 2020', 'Perhaps Tuesday 6 October 2020'],
    ['2020-10', 'within', 'Some time in Oct 2020', 'Some time in October 2020'],
    ['2020-10', 'throughout', 'Oct 2020', 'October 2020'],
    ['2020-23', 'within', 'Some time in autumn 2020', 'Some time in autumn 2020'],
    ['1991', 'within', 'Some time in 1991', 'Some time in 1991'],
    ['199X', 'within', 'Some time in the 1990s', 'Some time in the 1990s'],
    ['19XX', 'within', 'Some time in the 1900s', 'Some time in the 1900s'],
    ['-0043', 'throughout', '44 BCE', '44 BCE'],
    ['0000', 'throughout', '1 BCE', '1 BCE'],
    ['0079-08-24', 'within', '24 Aug 79 CE', '24 August 79 CE'],
    ['-0043-03-15', 'within', '15 Mar 44 BCE', '15 March 44 BCE'],
    ['1582-10-14', 'within', '14 Oct 1582', '14 October 1582'],
    ['1582-10-15', 'within', 'Fri 15 Oct 1582', 'Friday 15 October 1582'],
    ['-04XX', 'within', 'Some time in the 5th century BCE', 'Some time in the 5th century BCE'],
    [
      '-0499/-0400',
      'within',
      'Some time in the 5th century BCE',
      'Some time in the 5th century BCE',
    ],
    ['-0099/0000', 'throughout', '1st century BCE', '1st century BCE'],
    ['-0498/-0489', 'throughout', '490s BCE', '490s BCE'],
    ['-004X', 'within', 'Some time 50 – 41 BCE', 'Some time 50 – 41 BCE'],
    ['-0263/-0240', 'throughout', '264 – 241 BCE', '264 – 241 BCE'],
    ['-0026/0014', 'throughout', '27 BCE – 14 CE', '27 BCE – 14 CE'],
    ['-0098/0001', 'throughout', '99 BCE – 1 CE', '99 BCE – 1 CE'],
    ['1990~/1993~', 'throughout', 'About 1990 – 1993', 'About 1990 – 1993'],
    [
      '2020-10-03~/2020-10-06',
      'throughout',
      'About 3 – 6 Oct 2020',
      'About Saturday 3 – Tuesday 6 October 2020',
    ],
    [
      '2020-09-28/2020-10-06',
      'throughout',
      '28 Sep – 6 Oct 2020',
      'Monday 28 September – Tuesday 6 October 2020',
    ],
    [
      '2020-10-05/2020-10-06',
      'within',
      'On 5 or 6 Oct 2020',
      'On Monday 5 or Tuesday 6 October 2020',
    ],
    [
      '2020-10-01/2020-10-06',
      'within',
      'Some time 1 – 6 Oct 2020',
      'Some time Thursday 1 – Tuesday 6 October 2020',
    ],
    [
      '2019-12-30/2020-01-02',
      'throughout',
      '30 Dec 2019 – 2 Jan 2020',
      'Monday 30 December 2019 – Thursday 2 January 2020',
    ],
    ['2020-09-28/..', 'throughout', 'Since 28 Sep 2020', 'Since Monday 28 September 2020'],
    [
      '2020-09-28~/..',
      'throughout',
      'Since about 28 Sep 2020',
      'Since about Monday 28 September 2020',
    ],
    ['../2020-10-06', 'within', 'On or before 6 Oct 2020', 'On or before Tuesday 6 October 2020'],
    ['../1991', 'within', 'In or before 1991', 'In or before 1991'],
  ])('%s (%s) reads "%s"', (date, extent, short, long) => {
    const when = aWhen(date, { extent });
    expect([wordWhenShort(when, sayEnglish), wordWhenLong(when, sayEnglish)]).toEqual([
      short,
      long,
    ]);
  });

  it.each([
    ['2020-10-06', 'Tue 6 Oct'],
    ['2020-09-28/2020-10-06', 'Some time 28 Sep – 6 Oct'],
    ['2020-10', 'Some time in Oct'],
    ['2019-10-06', 'Sun 6 Oct 2019'],
    ['2019-12-30/2020-01-02', 'Some time 30 Dec 2019 – 2 Jan'],
  ])('under a heading of 2020, %s reads "%s"', (date, short) => {
    expect(wordWhenShort(aWhen(date), sayEnglish, 2020)).toBe(short);
  });
});

it.each([
  ['2020-10-06T22:41', 'Tue 6 Oct 2020, 22:41'],
  ['2020-10', 'Oct 2020'],
  ['2020', '2020'],
])('a publication date %s reads "%s"', (date, words) => {
  expect(wordEdtfDate(edtf(date), sayEnglish)).toBe(words);
});

it.each([
  [aWhen('2020-10-06'), 'stated'],
  [aWhen('2020-10-06', { basis: 'context' }), 'from context'],
  [aWhen('../2020-10-06', { basis: 'publication' }), 'by publication'],
  [aWhen('2020-09-28/..', { extent: 'throughout' }), 'stated; still going on when reported'],
  [undefined, 'no date'],
])('how %o is known reads "%s"', (when, words) => {
  expect(wordBasis(when, sayEnglish)).toBe(words);
});

describe('a clock time in the zone that is asked for', () => {
  it.each([
    [
      'UTC+14: the next day',
      '2020-09-28T22:30:00Z',
      'Pacific/Kiritimati',
      'Tue 29 Sep 2020, 12:30 (UTC+14)',
    ],
    [
      'UTC-10: the day before',
      '2020-09-28T08:30:00Z',
      'Pacific/Honolulu',
      'Sun 27 Sep 2020, 22:30 (UTC−10)',
    ],
    ['UTC+5:30', '2020-09-28T22:30:00Z', 'Asia/Kolkata', 'Tue 29 Sep 2020, 04:00 (UTC+5:30)'],
    ['summer time', '2020-09-28T10:30:00Z', 'Europe/Berlin', 'Mon 28 Sep 2020, 12:30 (UTC+2)'],
    ['no zone told', '2020-10-06T22:41', 'Asia/Kolkata', 'Tue 6 Oct 2020, 22:41 (local)'],
    ['a day', '2020-10-06', 'Pacific/Kiritimati', 'Tue 6 Oct 2020'],
    ['since a day', '2020-09-28/..', 'Pacific/Kiritimati', 'Since 28 Sep 2020'],
    [
      'both sides, which then share a day',
      '2020-09-28T20:00:00Z/2020-09-29T02:00:00Z',
      '+14:00',
      'Some time Tue 29 Sep 2020, 10:00 – 16:00 (UTC+14)',
    ],
  ])('%s: %s in %s', (_, edtfText, zone, words) => {
    const extent = edtfText.endsWith('..') ? 'throughout' : 'within';
    expect(wordWhenShort(aWhen(edtfText, { extent }), sayInZone(sayEnglish, zone))).toBe(words);
  });

  it('is that of a publication as well, which says where its zone is not told', () => {
    const say = sayInZone(sayEnglish, 'Asia/Kolkata');
    expect(wordEdtfDate(edtf('2020-10-06T22:41:00Z'), say)).toBe(
      'Wed 7 Oct 2020, 04:11 (UTC+5:30)',
    );
    expect(wordEdtfDate(edtf('2020-10-06T22:41'), say)).toBe('Tue 6 Oct 2020, 22:41 (local)');
    expect(wordEdtfDate(edtf('2020-10-06'), say)).toBe('Tue 6 Oct 2020');
  });
});
