import { expect, it } from 'vitest';
import { summarise, summaryLines } from '../../src/cli/summarise.ts';
import { aDataset, aHarbourDataset } from '../builders/dataset.ts';

it('counts what was and was not dated, and names the articles that lack something', () => {
  const dataset = aHarbourDataset();
  const [harbour, wire] = dataset.articles;
  const summary = summarise({ ...dataset, articles: [harbour!, { ...wire!, language: 'und' }] });
  expect(summary).toEqual({
    articles: 2,
    actors: 3,
    events: 3,
    reports: 4,
    dated: { stated: 1, context: 0, publication: 1 },
    undated: 1,
    articlesWithoutDate: ['wire'],
    articlesNotEnglish: ['wire'],
    articlesWithoutEvents: [],
  });
  expect(summaryLines(summary)).toEqual([
    '3 events in 4 reports from 2 articles, with 3 actors.',
    'Dated: 2 (1 stated, 0 from context, 1 only suggested by the publication date). Undated: 1.',
    'Without a publication date, so weekdays stay unresolved: wire.',
    'Not English: kept, no events read: wire.',
  ]);
});

it('an empty dataset has nothing', () => {
  expect(summaryLines(summarise(aDataset()))).toEqual([
    '0 events in 0 reports from 0 articles, with 0 actors.',
    'Dated: 0 (0 stated, 0 from context, 0 only suggested by the publication date). Undated: 0.',
  ]);
});

it('a long list of articles is cut', () => {
  const articles = 'abcdefg'
    .split('')
    .map((id) => ({ ...aHarbourDataset().articles[1]!, id })) as never;
  const lines = summaryLines(summarise(aDataset({ articles })));
  expect(lines[2]).toBe(
    'Without a publication date, so weekdays stay unresolved: a, b, c, d, e and 2 more.',
  );
});
