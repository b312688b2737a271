import { expect, it } from 'vitest';
import { encodeInPieces } from '../../src/projects/encode-in-pieces.ts';
import { aDataset, aHarbourDataset, anActor } from '../builders/dataset.ts';

const crowd = (count: number) =>
  aDataset({
    ...aHarbourDataset(),
    actors: Array.from({ length: count }, (_, nth) => anActor({ id: `a${nth}`, name: `A ${nth}` })),
  });

it.each([
  ['none', 0],
  ['fewer than are written at one stroke', 3],
  ['just as many', 64],
  ['one more', 65],
  ['many', 300],
])('the pieces are the whole: %s', async (_, count) => {
  expect(JSON.parse(await encodeInPieces(crowd(count)))).toEqual(crowd(count));
});
