import { CHART_UNIT } from './mark-element.ts';
import type { ChartRange } from './timeline-widget.ts';

/** Pixels per chart day, as the custom property that places the parts of a mark. */
export const dayOf = (width: number, { start, end }: ChartRange): string =>
  String((width / (end - start)) * CHART_UNIT);

/** Only on a change: a custom property costs a style for everything below. */
export function setDay({ style }: HTMLElement, day: string): void {
  if (style.getPropertyValue('--day') !== day) style.setProperty('--day', day);
}

/**
 * Writes the window into the layers and custom properties that place everything but vis's items. Once a frame at most.
 * `width`: of the track, pixels. Layers carry `data-scaled`, marks that reach over time `data-scales`.
 */
export function paintWindow(root: HTMLElement | null, width: number, range: ChartRange): void {
  const { start, end } = range;
  const day = dayOf(width, range);
  const move = `translateX(${(-start * width) / (end - start)}px)`;
  for (const layer of root?.querySelectorAll<HTMLElement>('[data-scaled]') ?? []) {
    setDay(layer, day);
    layer.style.transform = move;
    if (layer.getAttribute('data-scaled') === 'axis')
      layer.style.setProperty('--from', String(start / CHART_UNIT));
  }
  for (const mark of root?.querySelectorAll<HTMLElement>('[data-scales]') ?? []) setDay(mark, day);
}
