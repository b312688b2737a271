import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../src/accounts/compare-counts.ts';
import { pairPassages } from '../../src/accounts/pair-passages.ts';
import type { Side } from '../../src/accounts/sides.ts';
import { aDataset, anActor, anArticle, aReport } from '../builders/bare-dataset.ts';

const dataset = aDataset({
  actors: [{ ...anActor('lornians', 'Lornians', 'group'), aliases: ['Lorns'] }],
});
const side = (id: string, text: string): Side => ({
  article: anArticle(id, { text }),
  reports: [aReport(`${id}-report`, { article: id, quote: text })],
});
const compared = (a: string, b: string) => {
  const [left, right] = [side('a', a), side('b', b)];
  const pairs = pairPassages([left.article, left.reports], [right.article, right.reports]);
  return compareCounts(dataset, left, right, pairs);
};
const kinds = (a: string, b: string) =>
  compared(a, b).differences.map(({ kind, about }) => [kind, about]);

it('compares the figures that reports of two other languages are told to give', () => {
  const told = (id: string, text: string, value: number, words: string): Side => {
    const start = text.indexOf(words);
    const figures = [{ value, unit: 'deaths', start, end: start + words.length }];
    return {
      article: anArticle(id, { text }),
      reports: [{ ...aReport(`${id}-report`, { article: id, quote: text }), figures }],
    };
  };
  const compareTolls = (second: number) => {
    const left = told('a', 'دست‌کم ۱۲ ملوان کشته شدند', 12, '۱۲ ملوان');
    const right = told('b', `قُتل ${second} بحّارًا`, second, `${second} بحّارًا`);
    const pairs = [{ left: left.reports[0]!, right: right.reports[0]! }];
    return compareCounts(dataset, left, right, pairs).differences;
  };
  expect(compareTolls(12)).toEqual([]);
  expect(compareTolls(14).map(({ kind, about }) => [kind, about])).toEqual([['figure', 'deaths']]);
});

describe('numbers of two articles', () => {
  it.each<[name: string, a: string, b: string, found: readonly unknown[]]>([
    [
      'the same number of something else',
      'Tarrel holds seven Lornish towns.',
      'Tarrel holds seven Lornish islands.',
      [['unit', 'seven']],
    ],
    [
      'another number of the same',
      'The storm killed 12 sailors in Mern.',
      'The storm killed 15 sailors in Mern.',
      [['figure', 'sailors']],
    ],
    [
      'the same number under another name',
      'One million Lornians have fled the war.',
      'More than 1 million Lorns have fled the war.',
      [['name', 'one million']],
    ],
    [
      'a number in one alone',
      'Tarrel broke four UN resolutions, he said.',
      'Tarrel broke international resolutions, he said.',
      [['figure-in-one', 'resolutions']],
    ],
    [
      'another number of the same, in Persian',
      'توفان در مرن ۱۲ ملوان را کشت',
      'توفان در مرن ۱۵ ملوان را کشت',
      [['figure', 'ملوان']],
    ],
    [
      'another number of the same, in Hindi',
      'मर्न में तूफ़ान से १२ नाविक मारे गए',
      'मर्न में तूफ़ान से १५ नाविक मारे गए',
      [['figure', 'नाविक']],
    ],
  ])('%s', (_name, a, b, found) => {
    expect(kinds(a, b)).toEqual(found);
  });

  it.each<[name: string, a: string, b: string]>([
    ['the same', 'The storm killed 12 sailors.', 'The storm killed twelve sailors.'],
    [
      'small numbers of unlike things',
      'The storm over Mern sank two ships.',
      'The storm over Mern passed; two ministers resigned.',
    ],
    [
      'the same noun in another matter',
      'The storm over Mern killed 12 people at sea; nobody else was hurt, it was said there.',
      'The storm over Mern went on, while inland at the fair 300 people ate.',
    ],
    [
      'the same number in other digits',
      'توفان در مرن ۱۲ ملوان را کشت',
      'توفان در مرن 12 ملوان را کشت',
    ],
    [
      'the same number of the same thing in two languages',
      'توفان Mern ۱۲ ملوان را کشت Storm',
      'The Storm in Mern killed 12 sailors.',
    ],
    ['days and years', 'The storm of 3 May 2019 passed.', 'The storm of 4 May 2018 passed.'],
  ])('differ in nothing: %s', (_name, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });
});
