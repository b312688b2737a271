import { expect, it } from 'vitest';
import { followUps } from '../../src/accounts/follow-ups.ts';
import type { Modality } from '../../src/model/dataset.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/bare-dataset.ts';

const told = (id: string, modality: Modality, value?: number) => ({
  ...aReport(id, { article: id, modality }),
  ...(value !== undefined && { figures: [{ value, unit: 'deaths', start: 0, end: 1 }] }),
});

const related = (first: ReturnType<typeof told>, second: ReturnType<typeof told>) => {
  const event = anEvent('e', { reports: [second, first] });
  const dataset = aDataset({
    articles: [
      anArticle('later', { published: '2021-03-03' }),
      anArticle('earlier', { published: '2021-03-01T08:00' }),
      anArticle('undated'),
    ],
    events: [event],
  });
  return followUps(dataset, event).map(({ relation, earlier, later }) => [
    earlier.id,
    relation,
    later.id,
  ]);
};

it.each<
  [name: string, first: ReturnType<typeof told>, second: ReturnType<typeof told>, relation: string]
>([
  ['a claim', told('earlier', 'claimed'), told('later', 'asserted'), 'confirms'],
  ['a plan', told('earlier', 'planned'), told('later', 'asserted'), 'confirms'],
  ['a fact', told('earlier', 'asserted'), told('later', 'denied'), 'denies'],
  ['a figure', told('earlier', 'asserted', 12), told('later', 'asserted', 15), 'corrects'],
])('a later report follows up %s', (_name, first, second, relation) => {
  expect(related(first, second)).toEqual([['earlier', relation, 'later']]);
});

it.each<[name: string, first: ReturnType<typeof told>, second: ReturnType<typeof told>]>([
  ['says the same again', told('earlier', 'asserted', 12), told('later', 'asserted', 12)],
  ['comes first', told('later', 'claimed'), told('earlier', 'asserted')],
  ['has no date', told('earlier', 'claimed'), told('undated', 'asserted')],
])('not what %s', (_name, first, second) => {
  expect(related(first, second)).toEqual([]);
});
