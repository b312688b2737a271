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
    ['nothing that only publication could date', 'They met on Tuesday.', undefined, []],
  ])('%s', (_name, text, published, named) => {
    const article = anArticle('a', { text, ...(published && { published }) });
    expect(days(readDays(article).named)).toEqual(named);
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
