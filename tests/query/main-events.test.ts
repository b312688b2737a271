import { describe, expect, it } from 'vitest';
import { filterEvents } from '../../src/query/filter-events.ts';
import { NO_FILTERS } from '../../src/query/filters.ts';
import { mainWeight } from '../../src/query/main-events.ts';
import { aDataset, anEvent } from '../builders/bare-dataset.ts';

const story = (weights: readonly number[]) =>
  aDataset({ events: weights.map((weight, i) => anEvent(`e${i}`, { weight })) });

describe('main events', () => {
  it.each<[string, readonly number[], number]>([
    ['a short story is shown whole', [0.9, 0.2, 0.1], 3],
    ['of a long one the weighty half', Array.from({ length: 100 }, (_, i) => i / 100), 50],
    [
      'never fewer than forty',
      Array.from({ length: 100 }, () => 0.1).map((w, i) => w + i / 1000),
      40,
    ],
  ])('%s', (_, weights, count) => {
    const dataset = story(weights);
    expect(filterEvents(dataset, NO_FILTERS)).toHaveLength(count);
    expect(filterEvents(dataset, { ...NO_FILTERS, detail: 'all' })).toHaveLength(weights.length);
  });

  it('are none below the least weight', () => {
    const dataset = story(Array.from({ length: 100 }, (_, i) => i / 100));
    for (const { weight } of filterEvents(dataset, NO_FILTERS))
      expect(weight).toBeGreaterThanOrEqual(mainWeight(dataset));
  });
});
