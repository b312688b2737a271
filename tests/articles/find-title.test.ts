import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../src/articles/find-furniture.ts';
import { findTitle } from '../../src/articles/find-title.ts';
import { pageOf } from '../../src/articles/page.ts';

const titleOf = (text: string) => {
  const page = pageOf(text);
  return findTitle(page, findFurniture(page));
};

describe('the headline of a text', () => {
  it.each([
    ['its first line', 'Bridge opens\nIt opened on Monday.', 'Bridge opens'],
    [
      'its first line after furniture',
      'Home > News > Lorn\nWednesday 02 December 2020\nBridge opens\nIt opened.',
      'Bridge opens',
    ],
    ['a question', 'Will the bridge hold?\nIt opened.', 'Will the bridge hold?'],
    ['an initialism at the end', 'Lorn turns to the U.N.\nIt asked.', 'Lorn turns to the U.N.'],
    ['without the marks of a heading', '## Bridge  opens ##\nIt opened.', 'Bridge opens'],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    ['a sentence', 'The bridge opened on Monday.\nIt is wide.'],
    ['a quotation that goes on', '“The bridge\nis open,” he said.'],
    ['a dateline', 'LORN (AP) -- The bridge is open\nIt is wide.'],
    ['a line that breaks off', 'The bridge, which is wide,\nopened on Monday.'],
    ['a dateline alone', 'LORN, Tarrel (AP) --\nThe bridge is open.'],
    ['one word', 'Bridge\nIt opened.'],
    ['a headline without an article', 'Bridge opens'],
    ['nothing', ''],
    ['a paragraph', `The bridge ${'is wide and '.repeat(30)}\nIt opened.`],
  ])('not: %s', (_, text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});
