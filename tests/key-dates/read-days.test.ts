import { describe, expect, it } from 'vitest';
import { readDays } from '../../src/key-dates/read-days.ts';
import { anArticle } from '../builders/bare-dataset.ts';

const days = (list: readonly number[]) =>
  list.map((day) => new Date(day).toISOString().slice(0, 10));

const CHRONOLOGY = [
  'The dam of Orl: a chronology',
  '3 May 2019 The council votes for the dam.',
  '9 June 2019 Farmers block the road to the site.',
  '1 February 2020 The first stone is laid.',
  '17 March 2020 Work stops for want of money.',
  '2 September 2021 Water is let in.',
].join('\n');

describe('the days that an article names', () => {
  it.each<[name: string, text: string, published: string | undefined, named: readonly string[]]>([
    [
      'written out and counted from publication, each once',
      'Talks began on 3 May 2019. They ended on Tuesday, after the vote of 3 May.',
      '2019-05-09',
      ['2019-05-03', '2019-05-07'],
    ],
    ['no months or years', 'It was planned in May 2018 and in 2017.', '2019-05-09', []],
    [
      'no time of day, which is of a day named elsewhere',
      'The tremor hit at 1653 (2153 GMT) on Tuesday. Doors open at 16:00.',
      '2019-05-09',
      ['2019-05-07'],
    ],
    [
      'no line that tells when the page was updated',
      'Page last updated at 08:03 GMT, Thursday, 9 May 2019 The vote was on Tuesday.\n9 May 2019 Last updated at 10:00 GMT',
      '2019-05-09',
      ['2019-05-07'],
    ],
    ['nothing that only publication could date', 'They met on Tuesday.', undefined, []],
  ])('%s', (_name, text, published, named) => {
    const article = anArticle('a', { text, ...(published && { published }) });
    expect(days(readDays(article).named)).toEqual(named);
  });

  it.each<[name: string, text: string, news: readonly string[]]>([
    ['of the days up to publication', 'They met on Tuesday and, last, on 2 May.', ['2019-05-07']],
    ['none that lies ahead', 'They meet on 10 May.', []],
    ['none far from its head', `${'The talks went on. '.repeat(9)}They met on Tuesday.`, []],
  ])('and as its news %s', (_name, text, news) => {
    expect(days(readDays(anArticle('a', { text, published: '2019-05-09' })).news)).toEqual(news);
  });

  it('not in another language', () => {
    const article = anArticle('a', { text: 'Am 3 May 2019 begann es.', language: 'de' });
    expect(readDays(article).named).toEqual([]);
  });

  it('not in page furniture', () => {
    const text = '9 June 2020\nTalks began on 3 May 2019.';
    const furniture = [{ start: 0, end: '9 June 2020'.length }];
    expect(days(readDays(anArticle('a', { text, furniture })).named)).toEqual(['2019-05-03']);
  });
});

describe('a chronology', () => {
  it('lists the days that open its lines', () => {
    const { listed } = readDays(anArticle('a', { text: CHRONOLOGY, published: '2021-09-03' }));
    expect(days(listed)).toEqual([
      '2019-05-03',
      '2019-06-09',
      '2020-02-01',
      '2020-03-17',
      '2021-09-02',
    ]);
  });

  it.each<[name: string, text: string]>([
    [
      'years stand over its parts, at odds with publication',
      'How it went\n2019\nMay 3 - The vote.\nJune 9 - The block.\nDecember 1 - The stone.\n2020\nMarch 17 - The stop.\nApril 2 - The end.',
    ],
    [
      'only the first tells its year, with signs of a list',
      '* May 3, 2019 - The vote.\n* June 9: The block.\n* Dec. 1: The stone.\n* March 17: The stop.\n* April 2: The end.',
    ],
    [
      'no year is told: the last is the latest before publication',
      '3 May\nThe vote.\n9 June\nThe block.\n1 December\nThe stone.\n17 March\nThe stop.\n2 April\nThe end.',
    ],
    [
      'numbered, the latest first',
      '1. April 2, 2020 - The end.\n2. March 17 - The stop.\n3. December 1 - The stone.\n4. June 9 - The block.\n5. May 3 - The vote.',
    ],
    [
      'in capitals, with days of the week',
      'FRIDAY 3 MAY 2019 The vote.\nSUNDAY 9 JUNE The block.\nSUNDAY 1 DECEMBER The stone.\nTUESDAY 17 MARCH The stop.\nTHURSDAY 2 APRIL The end.',
    ],
  ])('has the right years where %s', (_name, text) => {
    const { listed, named } = readDays(anArticle('a', { text, published: '2021-03-09' }));
    const all = ['2019-05-03', '2019-06-09', '2019-12-01', '2020-03-17', '2020-04-02'];
    expect(days(listed)).toEqual(all);
    expect(days(named)).toEqual(days(listed));
  });

  it.each<[name: string, text: string]>([
    [
      'fewer than five such lines',
      '3 May 2019 The vote.\n9 June 2019 The block.\n1 July 2019 The end.',
    ],
    [
      'dates inside its sentences',
      'On 3 May 2019 it began. On 9 June 2019 it grew. On 1 July 2019 it spread. On 2 July 2019 it stood. On 3 July 2019 it ended.',
    ],
    [
      'lines in no order of time',
      '3 May 2019 A.\n1 March 2018 B.\n9 June 2020 C.\n2 January 2017 D.\n5 August 2019 E.\n1 May 2016 F.',
    ],
  ])('is not what has %s', (_name, text) => {
    expect(readDays(anArticle('a', { text, published: '2021-01-01' })).listed).toEqual([]);
  });
});
