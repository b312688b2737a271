import type { Feed } from './feed-items.ts';
import type { ChartRange } from './timeline-widget.ts';

const LEFT_PX = 6;
const BADGE_PX = 30;

/** Keeps the badge and label of a bar in view while its beginning is out of it. `width`: of the container, pixels. */
export function stickLabels(
  container: HTMLElement,
  width: number,
  feed: Feed,
  { start, end }: ChartRange,
): void {
  const scale = width / (end - start);
  for (const mark of container.querySelectorAll<HTMLElement>('[data-bar]')) {
    const item = feed.byKey.get(mark.getAttribute('data-key') ?? '');
    if (!item) continue;
    const { place } = item;
    const width = place.labelInside ? place.labelMost + BADGE_PX : BADGE_PX;
    const most = Math.max(0, (place.end - place.start) * scale - width - LEFT_PX);
    const hidden = Math.max(0, (start - place.start) * scale);
    mark.style.setProperty('--stick', String(Math.min(most, hidden)));
  }
}
