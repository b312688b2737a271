import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut, partOf, stageFor } from '../../../src/views/timeline/stage.ts';

const DAY = 86_400_000;
const YEARS = 20 * 365 * DAY;

describe('the stage', () => {
  it.each([
    ['the whole chart when it is in view', { start: 0, end: YEARS }],
    ['the whole chart at a month', { start: YEARS / 2, end: YEARS / 2 + 30 * DAY }],
  ])('is %s', (_, window) => {
    expect(stageFor(window, 1000, YEARS)).toEqual({ start: 0, end: YEARS });
  });

  it('is the same for a window that moves a little, zoomed in however far', () => {
    const hours = (from: number) => ({ start: from, end: from + DAY / 4 });
    const at = YEARS / 2 + 3 * DAY;
    expect(stageFor(hours(at), 1000, YEARS)).toEqual(stageFor(hours(at + DAY), 1000, YEARS));
  });

  const windows = fc
    .record({
      start: fc.double({ min: 0, max: 0.999, noNaN: true }),
      length: fc.double({ min: 0.0000001, max: 1, noNaN: true }),
    })
    .map(({ start, length }) => ({
      start: start * YEARS,
      end: Math.min(1, start + length) * YEARS,
    }))
    .filter(({ start, end }) => end - start > 1000);

  it('holds the window and some beyond it, and is no wider than a browser places things exactly', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const stage = stageFor(window, 1000, YEARS);
        const beyond = (window.end - window.start) * 2;
        expect(stage.start).toBeLessThanOrEqual(Math.max(0, window.start - beyond));
        expect(stage.end).toBeGreaterThanOrEqual(Math.min(YEARS, window.end + beyond) - 1);
        expect(laidOut(stage, window, 1000).width).toBeLessThanOrEqual(2 ** 20 + 1);
      }),
    );
  });

  it('puts a moment where the window has it', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, part) => {
        const stage = stageFor(window, 1000, YEARS);
        const moment = window.start + part * (window.end - window.start);
        const { left, width } = laidOut(stage, window, 1000);
        expect(left + partOf(stage, moment) * width).toBeCloseTo(part * 1000, 2);
      }),
    );
  });
});
