import { expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { type Filters, NO_FILTERS } from '../../src/query/filters.ts';
import { wordFilters } from '../../src/query/word-filters.ts';
import { actorId, articleId } from '../builders/bare-dataset.ts';
import { aConflict } from './a-conflict.ts';

const day = (date: string): number => Date.parse(`${date}T00:00Z`);

it.each<[Partial<Filters>, string]>([
  [{ modalities: ['asserted', 'claimed'] }, 'Modality: asserted or claimed'],
  [{ actors: [actorId('iran')] }, 'Actor: Iran'],
  [{ actors: [actorId('iran')], actorRole: 'target' }, 'Target: Iran'],
  [{ actors: [actorId('gone')] }, 'Actor: gone'],
  [{ kinds: ['attack', 'harm', 'call'] }, 'Kind: Attack, Harm or Call'],
  [{ kinds: ['attack', 'harm', 'call', 'visit', 'other'] }, 'Kind: Attack, Harm, Call or 2 more'],
  [{ certainties: ['undated'] }, 'Certainty: No date'],
  [{ articles: [articleId('b')] }, 'Article: B'],
  [{ words: ' serious warning' }, 'Words: “serious warning”'],
  [
    { time: { start: day('2020-09-28'), end: day('2020-10-07') } },
    'Time: 28 Sep 2020 – 6 Oct 2020',
  ],
  [{ time: { start: day('2020-09-28'), end: day('2020-09-29') } }, 'Time: 28 Sep 2020'],
  [{ time: { start: day('2020-09-28') } }, 'Time: from 28 Sep 2020'],
  [{ time: { end: Date.parse('2020-10-06T22:41Z') } }, 'Time: until 6 Oct 2020, 22:41'],
])('%o reads "%s"', (filters, words) => {
  const [only, ...more] = wordFilters({ ...NO_FILTERS, ...filters }, aConflict, sayEnglish);
  expect(`${only?.label}: ${only?.value}`).toBe(words);
  expect(more).toEqual([]);
});

it('no filter has no words', () => {
  expect(
    wordFilters({ ...NO_FILTERS, actorRole: 'target', words: ' ' }, aConflict, sayEnglish),
  ).toEqual([]);
});
