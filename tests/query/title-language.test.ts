import { expect, it } from 'vitest';
import { titleLanguage } from '../../src/query/title-language.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

it.each([
  ['a title in the words of its article', 'fa', 'هشدار', 'fa'],
  ['an English title of a Persian article', 'fa', 'Lorn warns Tarrel', 'en'],
  ['a title of an English article', 'en-GB', 'Lorn warns Tarrel', 'en-GB'],
  ['an Arabic title of an English article', 'en', 'تحذير', undefined],
  ['a German title of a German article', 'de', 'Lorn warnt', 'de'],
  ['an English title of an article of unknown language', undefined, 'Lorn warns', undefined],
  ['a title of an article that is merely not English', 'und', 'Lorn warns', undefined],
] as const)('%s', (_what, language, title, expected) => {
  const article = anArticle({ text: 'x y', ...(language && { language }) });
  const event = anEvent({ title, reports: [aReport(article, 'x y')] });
  expect(titleLanguage(aDataset({ articles: [article], events: [event] }), event)).toBe(expected);
});
