/**
 * Everything on the chart stands in hundredths of a stage, a stretch of chart time: a window that moves or zooms changes the
 * place and width of a few layers, and of nothing in them.
 */
import type { ChartRange } from './timeline-widget.ts';

/** Browsers place things exactly within so many pixels. */
const MOST_PX = 2 ** 20;

const STEPS = 4;

/** The whole chart, or where it would be too wide a part around the window: the same for all windows nearby. `width`: of the window, pixels. */
export function stageFor(window: ChartRange, width: number, chartEnd: number): ChartRange {
  const pixels = (chartEnd * width) / (window.end - window.start);
  if (!(pixels > MOST_PX)) return { start: 0, end: chartEnd };
  const length = chartEnd / 2 ** Math.ceil(Math.log2(pixels / MOST_PX));
  const step = length / STEPS;
  const middle = (window.start + window.end) / 2;
  const nearest = Math.round((middle - length / 2) / step) * step;
  const start = Math.max(0, Math.min(chartEnd - length, nearest));
  return { start, end: start + length };
}

/** Where a chart time stands on a stage, as a part of its width. */
export const partOf = (stage: ChartRange, chart: number): number =>
  (chart - stage.start) / (stage.end - stage.start);

/** Where a stage lies on screen, pixels from the left of the window. */
export function laidOut(
  stage: ChartRange,
  window: ChartRange,
  width: number,
): { readonly left: number; readonly width: number } {
  const scale = width / (window.end - window.start);
  return {
    left: (stage.start - window.start) * scale,
    width: (stage.end - stage.start) * scale,
  };
}
