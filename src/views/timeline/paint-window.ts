import { CHART_UNIT } from './mark-element.ts';
import type { ChartRange } from './timeline-widget.ts';

/**
 * Writes the window into the layers and custom properties that place everything but vis's items. Once a frame at most.
 * `width`: of the track, pixels. Parts say what they need by `data-scaled`: axis, layer or marks.
 */
export function paintWindow(root: HTMLElement | null, width: number, range: ChartRange): void {
  const { start, end } = range;
  const scale = width / (end - start);
  const day = String(scale * CHART_UNIT);
  const move = `translateX(${-start * scale}px)`;
  for (const part of root?.querySelectorAll<HTMLElement>('[data-scaled]') ?? []) {
    const { style } = part;
    const kind = part.getAttribute('data-scaled');
    // Only on a change of scale: it costs a style for each mark.
    if (style.getPropertyValue('--day') !== day) style.setProperty('--day', day);
    if (kind !== 'marks') style.transform = move;
    if (kind === 'axis') style.setProperty('--from', String(start / CHART_UNIT));
  }
}
