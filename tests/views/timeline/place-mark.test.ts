import { describe, expect, it } from 'vitest';
import { foldTime } from '../../../src/query/fold-time.ts';
import type { MarkSpan } from '../../../src/query/mark-span.ts';
import { placeMark, type Scale } from '../../../src/views/timeline/place-mark.ts';

/** Chart time is real time, and a pixel is a unit. */
const fold = foldTime([{ kind: 'main', start: 0, end: 1000, chartStart: 0, chartEnd: 1000 }]);
const scale: Scale = { fold, scale: 1, published: 500, labelMost: 300 };

const span = (
  form: MarkSpan['form'],
  start: number,
  end = start,
  facts: Partial<MarkSpan> = {},
) => ({
  form,
  at: form === 'bar' ? start : (start + end) / 2,
  start,
  end,
  open: false,
  aboutStart: false,
  aboutEnd: false,
  ...facts,
});

const labelLeft = (mark: MarkSpan, width: number): number => {
  const { label } = placeMark(mark, width, scale);
  return label.chart + label.px;
};

describe('a label', () => {
  it.each<[name: string, mark: MarkSpan, width: number, left: number]>([
    ['stands right of its point', span('point', 100), 80, 114],
    ['begins after the publication line that it would cross', span('point', 450), 80, 512],
    ['of all marks near the line shares one left edge', span('point', 480), 80, 512],
    ['crosses the line rather than leave its mark', span('point', 300), 260, 314],
    ['of a mark on the line begins where the mark ends', span('publication', 500), 80, 514],
    ['stands right of the second stop of a line', span('whisker', 100, 200), 80, 214],
    ['stands in a bar that has room', span('bar', 100, 300), 80, 128],
    ['stands right of a bar that has not', span('bar', 100, 180), 80, 189],
    ['stands right of a bar too short for its badge', span('bar', 100, 110), 80, 124],
  ])('%s', (_name, mark, width, left) => {
    expect(labelLeft(mark, width)).toBe(left);
  });

  it('is no wider than the chart has room', () => {
    expect(placeMark(span('point', 850), 300, scale).labelMost).toBe(1000 - 864 - 4);
    expect(placeMark(span('point', 100), 900, scale).labelMost).toBe(300);
  });
});

describe('the room that a mark takes', () => {
  it.each<[name: string, mark: MarkSpan, left: number, right: number]>([
    ['a point and its label', span('point', 100), 91, 194],
    ['a tail', span('before', 200), 109, 294],
    ['a bar with its label inside', span('bar', 100, 300), 91, 300],
    ['a faded start', span('bar', 100, 300, { aboutStart: true }), 90, 310],
  ])('%s', (_name, mark, left, right) => {
    const placed = placeMark(mark, 80, scale);
    expect([placed.left, placed.right]).toEqual([left, right]);
  });

  it('holds the words "still going on when reported" where there is room for them', () => {
    const open = span('bar', 100, 500, { open: true });
    const wide = placeMark(open, 80, scale);
    expect(wide.goesOn).toBe(true);
    expect(wide.right).toBeGreaterThan(500 + 84 + 100);
    expect(placeMark(open, 80, { ...scale, labelMost: 120 }).goesOn).toBe(false);
  });
});

describe('beside a fold', () => {
  const folded = foldTime([
    { kind: 'column', start: 0, end: 100, chartStart: 0, chartEnd: 100 },
    { kind: 'gap', start: 100, end: 400, chartStart: 100, chartEnd: 112 },
    { kind: 'main', start: 400, end: 1288, chartStart: 112, chartEnd: 1000 },
  ]);
  const left = (at: number, width: number): number => {
    const { label } = placeMark(span('point', at), width, { ...scale, fold: folded });
    return label.chart + label.px;
  };
  it('a label that has room stands in the column', () => {
    expect(left(20, 60)).toBe(34);
  });
  it('a label that would run over the fold begins after it', () => {
    expect(left(20, 90)).toBe(118);
  });
});
