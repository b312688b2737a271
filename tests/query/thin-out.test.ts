import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Dots, placeOfTime, thinOut } from '../../src/query/thin-out.ts';

/** Dots at some times, with weights; 0.5 where none is given. */
const dotsAt = (times: readonly number[], weights: readonly number[] = []): Dots => ({
  rows: Uint32Array.from(times.keys()),
  times: Float64Array.from(times),
  weights: Float64Array.from(times, (_, i) => weights[i] ?? 0.5),
});

const thin = (dots: Dots, room: Parameters<typeof thinOut>[3]) =>
  thinOut(dots, 0, dots.rows.length, room).map(({ at, from, to, alone }) => ({
    at,
    count: to - from,
    alone: [...alone],
  }));

it('leaves alone what has room', () => {
  expect(thin(dotsAt([5, 150, 160]), { bin: 100, perBin: 2 })).toEqual([
    { at: 50, count: 1, alone: [0] },
    { at: 150, count: 2, alone: [1, 2] },
  ]);
});

it('keeps the weightiest of a full bin alone, with a place less for the aggregate', () => {
  const dots = dotsAt([10, 20, 30, 90, 250], [0.1, 0.9, 0.4, 0.5]);
  expect(thin(dots, { bin: 100, perBin: 3 })).toEqual([
    { at: 50, count: 4, alone: [1, 3] },
    { at: 250, count: 1, alone: [4] },
  ]);
});

it('keeps the selected event alone, however light', () => {
  const dots = dotsAt([10, 20, 30, 90], [0, 0.9, 0.4, 0.5]);
  expect(thin(dots, { bin: 100, perBin: 2, keep: 0 })[0]?.alone).toEqual([0]);
});

it('never aggregates without a limit', () => {
  const dots = dotsAt(Array.from({ length: 50 }, () => 1));
  const [bin] = thin(dots, { bin: 100, perBin: Number.POSITIVE_INFINITY });
  expect(bin?.alone).toHaveLength(50);
});

it('looks only at the places asked for', () => {
  const dots = dotsAt([10, 110, 120, 250]);
  const bins = thinOut(dots, placeOfTime(dots, 100), placeOfTime(dots, 200), {
    bin: 100,
    perBin: 9,
  });
  expect(bins.map(({ from, to }) => [from, to])).toEqual([[1, 3]]);
});

it('loses and doubles no event', () => {
  const times = fc
    .array(fc.integer({ min: -500, max: 900 }))
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(times, fc.integer({ min: 2, max: 5 }), (list, perBin) => {
      const bins = thinOut(dotsAt(list), 0, list.length, { bin: 80, perBin });
      expect(
        bins.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      ).toEqual([...list.keys()]);
      for (const { from, to, alone } of bins) {
        expect(alone.length).toBe(to - from <= perBin ? to - from : perBin - 1);
        expect(alone.every((row) => row >= from && row < to)).toBe(true);
      }
    }),
  );
});
