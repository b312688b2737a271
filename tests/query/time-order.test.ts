import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleLetters, letterOf } from '../../src/query/article-letters.ts';
import { allBits, noBits } from '../../src/query/bits.ts';
import { indexOf } from '../../src/query/event-index.ts';
import { rowOfEvent } from '../../src/query/find-event.ts';
import { neighbours } from '../../src/query/neighbours.ts';
import { aDataset, anArticle, anEvent, aReport, eventId } from '../builders/bare-dataset.ts';
import { sortEvents } from '../builders/sort-events.ts';
import { aConflict } from './a-conflict.ts';

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

it('gives one order, whatever the order in the dataset', () => {
  const twins = ['p', 'q'].map((id) => anEvent(id, { date: '2020-10-05' }));
  const events = [...aConflict.events, ...twins];
  const expected = ids(sortEvents({ ...aConflict, events }));
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(ids(sortEvents({ ...aConflict, events: shuffled }))).toEqual(expected);
    }),
  );
});

it('breaks a tie by where the event is first reported', () => {
  const at = (article: string, start: number) => ({
    date: '2020-10-05',
    reports: [aReport(`${article}${start}`, { article, start })],
  });
  const dataset = aDataset({
    articles: [anArticle('a'), anArticle('b')],
    events: [anEvent('late', at('b', 0)), anEvent('mid', at('a', 90)), anEvent('soon', at('a', 9))],
  });
  expect(ids(sortEvents(dataset))).toEqual(['soon', 'mid', 'late']);
});

it('tells previous and next in the shown order', () => {
  const index = indexOf(aConflict);
  const all = allBits(index.count);
  const of = (id: string) => neighbours(index, all, rowOfEvent(index, eventId(id)));
  expect(of('halt')).toEqual({
    previous: 'fighting',
    next: 'warning',
    position: 3,
    count: 6,
  });
  expect(of('rebellion')).toEqual({
    next: 'fighting',
    position: 1,
    count: 6,
  });
  expect(neighbours(index, all, undefined)).toEqual({
    previous: 'occupation',
    next: 'rebellion',
    count: 6,
  });
  expect(neighbours(index, noBits(index.count), undefined)).toEqual({ count: 0 });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('article %i is %s', (n, letter) => {
  expect(letterOf(n)).toBe(letter);
});

it('letters follow the order of the dataset', () => {
  expect([...articleLetters(aConflict)]).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
});
