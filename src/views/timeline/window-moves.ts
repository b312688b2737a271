/** Windows that buttons, keys and double clicks lead to: pure arithmetic in chart time. */
import type { FoldPiece, TimeFold } from '../../query/fold-time.ts';
import { scaleOf } from '../../query/fold-time.ts';
import type { ChartRange } from './timeline-widget.ts';

const HOUR = 3_600_000;
/** The least real time that a window shows. */
const CLOSEST_REAL = 6 * HOUR;
export const ZOOM_STEP = 1.6;

/** Moves a range into 0 to `chartEnd` without changing its length, where it fits. */
export function inside({ start, end }: ChartRange, chartEnd: number): ChartRange {
  const length = Math.min(end - start, chartEnd);
  const from = Math.max(0, Math.min(start, chartEnd - length));
  return { start: from, end: from + length };
}

const pieceOf = (fold: TimeFold, chart: number): FoldPiece | undefined =>
  fold.pieces.find((piece) => chart < piece.chartEnd) ?? fold.pieces.at(-1);

/** The shortest window around a chart time: the same real time everywhere, whatever the scale there. */
export function closestAt(fold: TimeFold, chart: number): number {
  const piece = pieceOf(fold, chart);
  if (!piece || piece.kind === 'gap') return CLOSEST_REAL;
  return Math.max(2, Math.min(fold.chartEnd, CLOSEST_REAL * scaleOf(piece)));
}

/** Shorter by `factor` around its middle, or around `around`. */
export function zoomed(
  range: ChartRange,
  factor: number,
  fold: TimeFold,
  around?: number,
): ChartRange {
  const middle = around ?? (range.start + range.end) / 2;
  const least = closestAt(fold, middle);
  const length = Math.max(least, Math.min(fold.chartEnd, (range.end - range.start) / factor));
  const part = (middle - range.start) / (range.end - range.start);
  const start = middle - part * length;
  return inside({ start, end: start + length }, fold.chartEnd);
}

/** A window that shows a stretch of chart time with some air on both sides. */
export function around(stretch: ChartRange, fold: TimeFold): ChartRange {
  const middle = (stretch.start + stretch.end) / 2;
  const length = Math.max(closestAt(fold, middle), (stretch.end - stretch.start) * 1.3);
  return inside({ start: middle - length / 2, end: middle + length / 2 }, fold.chartEnd);
}

/** Keeps the length and brings a chart time into the window; the same object where it is in view already. */
export function reveal(range: ChartRange, chart: number, fold: TimeFold): ChartRange {
  const length = range.end - range.start;
  if (chart >= range.start + length * 0.02 && chart <= range.end - length * 0.02) return range;
  return inside({ start: chart - length * 0.4, end: chart + length * 0.6 }, fold.chartEnd);
}

/** Where a double click leads: a piece of the fold fills the window; in the main piece the window zooms in on the spot. */
export function intoPiece(range: ChartRange, chart: number, fold: TimeFold): ChartRange {
  const at = fold.pieces.findIndex((piece) => chart < piece.chartEnd);
  const piece = fold.pieces[at];
  if (!piece || piece.kind === 'main') return zoomed(range, 2 * ZOOM_STEP, fold, chart);
  const neighbour = piece.kind === 'gap' ? fold.pieces[at - 1] : piece;
  const shown = neighbour ?? piece;
  return inside({ start: shown.chartStart, end: shown.chartEnd }, fold.chartEnd);
}
