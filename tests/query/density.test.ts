import { expect, it } from 'vitest';
import { utcDay } from '../../src/model/edtf.ts';
import { FAMILIES, type Family } from '../../src/model/kinds.ts';
import { density, type Touches } from '../../src/query/density.ts';
import { foldTime } from '../../src/query/fold-time.ts';

const DAY = 86_400_000;
const start = utcDay(2020, 10, 1);
const fold = foldTime([
  { kind: 'main', start, end: start + 10 * DAY, chartStart: 0, chartEnd: 10 * DAY },
]);
/** Ten pixels a day: a bin for each. */
const SCALE = 10 / DAY;

interface Touch {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
  readonly hollow: boolean;
}

const inColumns = (list: readonly Touch[]): Touches => ({
  count: list.length,
  family: Uint8Array.from(list, ({ family }) => FAMILIES.indexOf(family)),
  start: Float64Array.from(list, (one) => one.start),
  end: Float64Array.from(list, (one) => one.end),
  hollow: Uint8Array.from(list, ({ hollow }) => (hollow ? 1 : 0)),
});

const touch = (from: number, to: number, facts: Partial<Touch> = {}): Touch => ({
  family: 'words',
  start: start + from * DAY,
  end: start + to * DAY,
  hollow: false,
  ...facts,
});

const totals = (touches: readonly Touch[]) =>
  density(inColumns(touches), fold, SCALE).map((bin) => [bin.start / DAY, bin.total]);

it.each<[name: string, touches: readonly Touch[], expected: readonly (readonly number[])[]]>([
  ['nothing', [], []],
  ['a moment counts in its day', [touch(2.5, 2.5)], [[2, 1]]],
  ['a day ends where the next begins', [touch(2, 3)], [[2, 1]]],
  [
    'a span counts in each day that it touches',
    [touch(1.5, 3.5)],
    [
      [1, 1],
      [2, 1],
      [3, 1],
    ],
  ],
  ['two on a day', [touch(4.5, 4.5), touch(4, 5)], [[4, 2]]],
  ['what begins before the chart counts in its first bin', [touch(-50, 0.5)], [[0, 1]]],
])('%s', (_name, touches, expected) => {
  expect(totals(touches)).toEqual(expected);
});

it('tells families apart, and what only the publication dates', () => {
  const [bin] = density(
    inColumns([touch(1.5, 1.5), touch(1.5, 1.5, { family: 'conflict', hollow: true })]),
    fold,
    SCALE,
  );
  expect(bin?.solid).toEqual({ conflict: 0, words: 1, contact: 0, public: 0 });
  expect(bin?.hollow).toEqual({ conflict: 1, words: 0, contact: 0, public: 0 });
});

it('takes wider bins where a day has no room', () => {
  const [bin] = density(inColumns([touch(4.5, 4.5)]), fold, 1 / DAY);
  expect((bin!.end - bin!.start) / DAY).toBeGreaterThan(1);
});
