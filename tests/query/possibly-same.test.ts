import { expect, it } from 'vitest';
import { possiblySame } from '../../src/query/possibly-same.ts';
import { aDataset, anEvent, eventId } from '../builders/bare-dataset.ts';

it('gives the events named, in their order, and passes over one that is gone', () => {
  const [blast, raid] = [anEvent('blast'), anEvent('raid')];
  const asked = { ...anEvent('attack'), possiblySame: ['raid', 'gone', 'blast'].map(eventId) };
  const dataset = aDataset({ events: [blast, asked, raid] });
  expect(possiblySame(dataset, asked).map(({ id }) => id)).toEqual(['raid', 'blast']);
  expect(possiblySame(dataset, blast)).toEqual([]);
});
