import { laidOut, stageFor } from './stage.ts';
import type { ChartRange } from './timeline-widget.ts';

/** Chart milliseconds in one unit of the custom properties: a day, so that the numbers stay small. */
export const CHART_UNIT = 86_400_000;

/** Only on a change: a custom property costs a style for everything below. */
function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** While its cell is cut by the left edge, a label of the coarser row stays in view. */
function stickCells(axis: Element, { start, end }: ChartRange, width: number): void {
  for (const cell of axis.querySelectorAll<HTMLElement>('[data-start]')) {
    const [from, to] = [Number(cell.dataset.start), Number(cell.dataset.end)];
    const isCut = from < start && start < to;
    const hidden = isCut ? ((start - from) * width) / (end - start) : 0;
    setProperty(cell, '--hidden', `${hidden}px`);
  }
}

/**
 * Writes the window into the layers that hold everything but the marks; they carry `data-scaled`. Once a frame at most.
 * `width`: of the track, pixels.
 */
export function paintWindow(
  root: HTMLElement | null,
  width: number,
  window: ChartRange,
  chartEnd: number,
): void {
  const stage = stageFor(window, width, chartEnd);
  const laid = laidOut(stage, window, width);
  const unit = `${(CHART_UNIT / (stage.end - stage.start)) * 100}%`;
  for (const layer of root?.querySelectorAll<HTMLElement>('[data-scaled]') ?? []) {
    setProperty(layer, '--origin', String(stage.start / CHART_UNIT));
    setProperty(layer, '--unit', unit);
    layer.style.width = `${laid.width}px`;
    layer.style.transform = `translateX(${laid.left}px)`;
    if (layer.getAttribute('data-scaled') === 'axis') stickCells(layer, window, width);
  }
}
