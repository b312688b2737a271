import { expect, it } from 'vitest';
import { fingerprintOfArticle, markSameTexts } from '../../src/extract/mark-same-texts.ts';
import { anArticle } from '../builders/bare-dataset.ts';

const WIRE =
  'The harbour of Lorn was closed on Monday after a storm had torn two ships from their moorings, the port authority said. Captain Ada Finch told reporters that no one had been hurt, and that the ferries would sail again on Wednesday morning. The mayor thanked the crews of the lifeboats, who had been out for eleven hours, and promised them new engines before the winter came.';
const HEAD =
  'Home Sport Weather Subscribe now for two months at half the price and never miss a story again\n';

const marked = (...articles: ReturnType<typeof anArticle>[]) =>
  markSameTexts(articles, articles.map(fingerprintOfArticle)).map(({ id, sameTextAs }) => [
    id,
    sameTextAs,
  ]);

it('names the first article with the text', () => {
  const [a, b] = [anArticle('a', { text: WIRE }), anArticle('b', { text: `Storm\n\n${WIRE}` })];
  expect(marked(a, b)).toEqual([
    ['a', undefined],
    ['b', 'a'],
  ]);
});

it('looks at the article, not at the page around it', () => {
  const furniture = [{ start: 0, end: HEAD.length }];
  const [a, b] = [
    anArticle('a', { text: `${HEAD}Two ships sank.`, furniture }),
    anArticle('b', { text: `${HEAD}Talks began in Brill.`, furniture }),
  ];
  expect(marked(a, b)).toEqual([
    ['a', undefined],
    ['b', undefined],
  ]);
});

it('forgets what an earlier reading said', () => {
  const [a] = [anArticle('a', { text: WIRE, sameTextAs: 'gone' as never })];
  expect(marked(a)).toEqual([['a', undefined]]);
});
