import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../../src/model/decode-dataset.ts';
import { actorsFor, makeDataset } from '../../../tools/bench/make-dataset.mjs';

describe('a synthetic dataset', () => {
  it('is a dataset: every quote verbatim, every date valid', () => {
    const decoded = decodeDataset(JSON.stringify(makeDataset(500)));
    expect(decoded.ok ? [] : decoded.failure).toEqual([]);
  });

  it('has the events and actors asked for', () => {
    const { events, actors } = makeDataset(120, { actors: 30 });
    expect([events.length, actors.length]).toEqual([120, 30]);
  });

  it('is the same for the same seed, and another for another', () => {
    const bytes = (seed: number) => JSON.stringify(makeDataset(50, { seed }));
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(7)).not.toBe(bytes(8));
  });

  it('is bursty: the busiest tenth of the days with events holds more than a third of them', () => {
    const perDay = new Map<string, number>();
    const dated = makeDataset(2000).events.flatMap(({ when }) => (when ? [when.edtf] : []));
    for (const day of dated) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    const counts = [...perDay.values()].sort((a, b) => b - a);
    const busiest = counts.slice(0, Math.ceil(counts.length / 10));
    expect(busiest.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(dated.length / 3);
  });
});

it.each([
  [10, 20],
  [100, 20],
  [10_000, 200],
  [1_000_000, 1000],
])('has for %i events %i actors', (events, actors) => {
  expect(actorsFor(events)).toBe(actors);
});
