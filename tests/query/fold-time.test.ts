import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../src/model/edtf.ts';
import { findStretches } from '../../src/query/find-stretches.ts';
import type { TimeFold } from '../../src/query/fold-time.ts';
import { layOutFold } from '../../src/query/lay-out-fold.ts';

const SIZES = { width: 700, column: 88, gap: 12, room: 200, margin: 30 };
const DAY = 86_400_000;

type Days = readonly [from: number, to: number];
const interval = ([start, end]: Days) => ({ start, end, count: 1 });
const day = (year: number, month: number, date: number, days = 1): Days => {
  const start = utcDay(year, month, date);
  return [start, start + days * DAY];
};
const years = (from: number, to: number): Days => [utcDay(from, 1, 1), utcDay(to, 1, 1)];

const nineties: readonly Days[] = [years(1990, 2000), years(1990, 1994), years(1991, 1992)];
const autumn: readonly Days[] = [
  day(2020, 9, 28, 9),
  day(2020, 10, 3, 4),
  day(2020, 10, 5),
  day(2020, 10, 6),
  day(2020, 10, 6),
];

const foldOf = (intervals: readonly Days[]): TimeFold => {
  const fold = layOutFold(findStretches(intervals.map(interval)), SIZES);
  if (!fold) throw new Error('nothing to fold');
  return fold;
};

describe('stretches', () => {
  it.each<[name: string, intervals: readonly Days[], starts: readonly number[]]>([
    ['none without a date', [], []],
    ['one for the days of a week', autumn, [2020]],
    ['two for decades of silence between', [...nineties, ...autumn], [1990, 2020]],
    [
      'two though a long conflict spans both: only its ends count',
      [...nineties, ...autumn, [utcDay(1988, 1, 1), utcDay(2020, 10, 7)]],
      [1988, 2020],
    ],
    [
      'three where a lone year stands apart',
      [years(1915, 1916), ...nineties, ...autumn],
      [1915, 1990, 2020],
    ],
  ])('%s', (_name, intervals, starts) => {
    const found = findStretches(intervals.map(interval));
    expect(found.map(({ start }) => new Date(start).getUTCFullYear())).toEqual(starts);
  });

  it('leaves one stretch whole though one uncertain date spans it', () => {
    expect(findStretches(nineties.map(interval))).toHaveLength(1);
  });

  it('keeps the months of an even year together', () => {
    const months = Array.from({ length: 12 }, (_, i) => day(2020, i + 1, 10));
    expect(findStretches(months.map(interval))).toHaveLength(1);
  });

  it('joins the closest where there would be more than four', () => {
    const apart = [1700, 1800, 1850, 1900, 1950, 2000].map((year) => years(year, year + 1));
    expect(findStretches(apart.map(interval)).length).toBeLessThanOrEqual(4);
  });
});

describe('a fold', () => {
  const fold = foldOf([...nineties, ...autumn, ...autumn]);

  it('widens a column that holds many of the events', () => {
    const [column] = foldOf([...nineties, ...autumn]).pieces;
    const share = (column?.chartEnd ?? 0) / foldOf([...nineties, ...autumn]).chartEnd;
    expect(share).toBeGreaterThan(0.3);
  });

  it('keeps true time in its main piece and shortens the rest', () => {
    const [column, gap, main] = fold.pieces;
    expect(fold.pieces.map(({ kind }) => kind)).toEqual(['column', 'gap', 'main']);
    expect(fold.toChart(utcDay(2020, 10, 6)) - fold.toChart(utcDay(2020, 10, 5))).toBeCloseTo(
      DAY,
      0,
    );
    const px = SIZES.width / fold.chartEnd;
    expect(((column?.chartEnd ?? 0) - (column?.chartStart ?? 0)) * px).toBeCloseTo(88, 0);
    expect(((gap?.chartEnd ?? 0) - (gap?.chartStart ?? 0)) * px).toBeCloseTo(12, 0);
    expect(main?.chartEnd).toBe(fold.chartEnd);
  });

  it('shows the days after the last event, for labels', () => {
    expect(fold.toReal(fold.chartEnd)).toBeGreaterThan(utcDay(2020, 10, 8));
  });

  it('has its pieces end to end', () => {
    for (const [i, piece] of fold.pieces.slice(1).entries()) {
      expect(piece.start).toBe(fold.pieces[i]?.end);
      expect(piece.chartStart).toBe(fold.pieces[i]?.chartEnd);
    }
  });

  it('needs no fold for one moment', () => {
    expect(foldOf([day(2020, 10, 6, 0)]).pieces).toHaveLength(1);
  });

  const days = fc
    .tuple(fc.integer({ min: -700_000, max: 50_000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([from, length]): Days => [from * DAY, (from + length) * DAY]);

  it('maps there and back, and never turns time around, for any events', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), days, (intervals, [a, b]) => {
        const any = foldOf(intervals);
        const back = any.toReal(any.toChart(a));
        const tolerance = Math.max(1, Math.abs(a) * 1e-6);
        expect(Math.abs(back - a)).toBeLessThanOrEqual(tolerance);
        if (b > a) expect(any.toChart(b)).toBeGreaterThan(any.toChart(a));
      }),
    );
  });
});
