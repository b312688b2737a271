import { describe, expect, it } from 'vitest';
import { layOutArticle } from '../../src/query/lay-out-article.ts';
import { markPassages } from '../../src/query/mark-passages.ts';
import { placePassages } from '../../src/query/place-passages.ts';
import { anArticle, anEvent, aReport } from '../builders/dataset.ts';

describe('placePassages', () => {
  it('begins a passage over two paragraphs in the first and ends it in the second', () => {
    const text = 'He said: “We will\n\nrebuild.” Then he left.';
    const article = anArticle({ id: 'a', text });
    const quote = '“We will\n\nrebuild.”';
    const event = anEvent({ id: 'e', reports: [aReport(article, quote, { id: 'r' })] });
    const blocks = placePassages(layOutArticle(article), markPassages([event], 'a'));
    expect(blocks.map(({ begins, ends }) => [begins.size, ends.size])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('gives each block the passages over it, also one that spans blocks before it', () => {
    const text = 'One.\nTwo.\nThree.\nFour.';
    const article = anArticle({ id: 'a', text });
    const event = (id: string, quote: string) =>
      anEvent({ id, reports: [aReport(article, quote, { id: `${id}-r` })] });
    const events = [event('all', text), event('two', 'Two.'), event('four', 'Four.')];
    const blocks = placePassages(layOutArticle(article), markPassages(events, 'a'));
    expect(blocks.map(({ passages }) => passages.map((one) => one.event))).toEqual([
      ['all'],
      ['all', 'two'],
      ['all'],
      ['all', 'four'],
    ]);
    expect(blocks.map(({ ends }) => ends.size)).toEqual([0, 1, 0, 2]);
  });
});
