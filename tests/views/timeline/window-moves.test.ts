import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTime } from '../../../src/query/fold-time.ts';
import { brushed } from '../../../src/views/timeline/brushed.ts';
import {
  around,
  closestAt,
  inside,
  intoPiece,
  reveal,
  zoomed,
} from '../../../src/views/timeline/window-moves.ts';
import { levelOf, scaleOfLevel } from '../../../src/views/timeline/zoom-level.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Ten years in a tenth of the chart, a year folded away, and ten true days. */
const fold = foldTime([
  { kind: 'column', start: 0, end: 3650 * DAY, chartStart: 0, chartEnd: DAY },
  { kind: 'gap', start: 3650 * DAY, end: 4015 * DAY, chartStart: DAY, chartEnd: 1.1 * DAY },
  { kind: 'main', start: 4015 * DAY, end: 4025 * DAY, chartStart: 1.1 * DAY, chartEnd: 11.1 * DAY },
]);
const whole = { start: 0, end: fold.chartEnd };

describe('zooming', () => {
  it('keeps the middle where it is', () => {
    const near = zoomed({ start: 4 * DAY, end: 8 * DAY }, 2, fold);
    expect(near).toEqual({ start: 5 * DAY, end: 7 * DAY });
  });
  it('out ends with everything', () => {
    expect(zoomed(whole, 0.1, fold)).toEqual(whole);
  });
  it('in ends at the same real time in a column as in the main piece', () => {
    const inMain = zoomed({ start: 5 * DAY, end: 6 * DAY }, 1e9, fold);
    const inColumn = zoomed({ start: 0.4 * DAY, end: 0.5 * DAY }, 1e9, fold);
    expect(inMain.end - inMain.start).toBeCloseTo(6 * HOUR, 0);
    expect((inColumn.end - inColumn.start) * 3650).toBeCloseTo(6 * HOUR, -3);
  });
});

describe('a double click', () => {
  it.each<[name: string, chart: number, start: number, end: number]>([
    ['on a column fills the window with it', 0.5 * DAY, 0, DAY],
    ['on a fold goes to what lies before it', 1.05 * DAY, 0, DAY],
  ])('%s', (_name, chart, start, end) => {
    expect(intoPiece(whole, chart, fold)).toEqual({ start, end });
  });
  it('on the main piece zooms in on the spot', () => {
    const to = intoPiece(whole, 6 * DAY, fold);
    expect(to.end - to.start).toBeLessThan(fold.chartEnd / 2);
    expect(to.start < 6 * DAY && to.end > 6 * DAY).toBe(true);
  });
});

it('leaves a window alone that shows the mark already', () => {
  const window = { start: 3 * DAY, end: 5 * DAY };
  expect(reveal(window, 4 * DAY, fold)).toBe(window);
  const moved = reveal(window, 9 * DAY, fold);
  expect(moved.end - moved.start).toBe(2 * DAY);
  expect(moved.start < 9 * DAY && moved.end > 9 * DAY).toBe(true);
});

it('never leaves the chart nor shows less than the closest, whatever is asked', () => {
  const time = fc.double({ min: 0, max: fold.chartEnd, noNaN: true });
  fc.assert(
    fc.property(time, time, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, b, factor) => {
      const window = inside({ start: Math.min(a, b), end: Math.max(a, b) + 1 }, fold.chartEnd);
      for (const to of [
        zoomed(window, factor, fold),
        around(window, fold),
        reveal(window, a, fold),
      ]) {
        expect(to.start).toBeGreaterThanOrEqual(0);
        expect(to.end).toBeLessThanOrEqual(fold.chartEnd + 1e-3);
        expect(to.end).toBeGreaterThan(to.start);
      }
      expect(closestAt(fold, a)).toBeGreaterThan(0);
    }),
  );
});

it('lays out for the smallest scale of a zoom level', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (times) => {
      const fit = 1e-6;
      const level = levelOf(fit * times, fit);
      expect(scaleOfLevel(level, fit)).toBeLessThanOrEqual(fit * times * 1.01);
      expect(scaleOfLevel(level + 1, fit)).toBeGreaterThan(fit * times * 0.99);
    }),
  );
});

describe('the brush', () => {
  const at = { start: 100, end: 300 };
  it.each<[name: string, part: 'start' | 'body' | 'end', by: number, start: number, end: number]>([
    ['its body moves both ends', 'body', 50, 150, 350],
    ['its body stops at the strip’s end', 'body', 900, 800, 1000],
    ['its body goes to the very start', 'body', Number.NEGATIVE_INFINITY, 0, 200],
    ['its first handle moves the start alone', 'start', -40, 60, 300],
    ['its first handle never passes the second', 'start', 900, 292, 300],
    ['its second handle never passes the first', 'end', -900, 100, 108],
    ['its second handle goes to the very end', 'end', Number.POSITIVE_INFINITY, 100, 1000],
  ])('%s', (_name, part, by, start, end) => {
    expect(brushed(part, by, at, 1000)).toEqual({ start, end });
  });
});
