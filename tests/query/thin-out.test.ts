import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Dot, thinOut } from '../../src/query/thin-out.ts';

const dot = (event: number, at: number, weight = 0.5): Dot => ({ event, at, weight });

it('leaves alone what has room', () => {
  const dots = [dot(0, 5), dot(1, 150), dot(2, 160)];
  expect(thinOut(dots, { bin: 100, perBin: 2 })).toEqual({ alone: dots, clusters: [] });
});

it('keeps the weightiest of a full bin alone and counts the others', () => {
  const dots = [dot(0, 10, 0.1), dot(1, 20, 0.9), dot(2, 30, 0.4), dot(3, 90, 0.5), dot(4, 250)];
  const { alone, clusters } = thinOut(dots, { bin: 100, perBin: 3 });
  expect(alone.map(({ event }) => event)).toEqual([1, 3, 4]);
  expect(clusters).toEqual([{ at: 50, events: [0, 2] }]);
});

it('keeps the selected event alone, however light', () => {
  const dots = [dot(0, 10, 0), dot(1, 20, 0.9), dot(2, 30, 0.4), dot(3, 90, 0.5)];
  const { alone } = thinOut(dots, { bin: 100, perBin: 2, keep: 0 });
  expect(alone.map(({ event }) => event)).toEqual([0]);
});

it('never aggregates without a limit', () => {
  const dots = Array.from({ length: 50 }, (_, i) => dot(i, 1));
  expect(thinOut(dots, { bin: 100, perBin: Number.POSITIVE_INFINITY }).clusters).toEqual([]);
});

it('loses and doubles no event', () => {
  const dots = fc.array(
    fc.tuple(fc.integer({ min: -500, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true })),
  );
  fc.assert(
    fc.property(dots, fc.integer({ min: 2, max: 5 }), (list, perBin) => {
      const { alone, clusters } = thinOut(
        list.map(([x, weight], i) => dot(i, x, weight)),
        { bin: 80, perBin },
      );
      const found = [
        ...alone.map(({ event }) => event),
        ...clusters.flatMap(({ events }) => events),
      ];
      expect(found.toSorted((a, b) => a - b)).toEqual(list.map((_, i) => i));
    }),
  );
});
