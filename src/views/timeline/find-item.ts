import type { EventId, ReportedEvent } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import { DAY_MS } from '../../query/mark-span.ts';
import type { ChartBasis } from './chart-model.ts';
import type { ChartItem, LaidChart } from './lay-out-lanes.ts';
import type { ChartRange } from './timeline-widget.ts';

const itemsOf = (laid: LaidChart): readonly ChartItem[] => laid.lanes.flatMap(({ items }) => items);

export const itemWithKey = (laid: LaidChart, key: string): ChartItem | undefined =>
  itemsOf(laid).find((item) => item.key === key);

/** The marks of an event that stand alone; lanes of articles may have several. */
export const itemsOfEvent = (laid: LaidChart, id: EventId | undefined): readonly ChartItem[] =>
  id === undefined
    ? []
    : itemsOf(laid).filter((item) => item.kind === 'event' && item.event.id === id);

/** Chart times from the first to the last mark of an item's events. */
export function stretchOf(item: ChartItem, basis: ChartBasis, fold: TimeFold): ChartRange {
  const list = item.kind === 'event' ? [item.event] : item.events;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { id } of list) {
    const at = basis.spans.get(id)?.at;
    if (at === undefined) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { start: fold.toChart(first), end: fold.toChart(last) };
}

/** The days that the mark of an event covers, for the ink on the axis; chart times. */
export function markedDays(
  event: ReportedEvent,
  basis: ChartBasis,
  fold: TimeFold,
): ChartRange | undefined {
  const span = basis.spans.get(event.id);
  if (!span) return undefined;
  const start = Math.floor(span.start / DAY_MS) * DAY_MS;
  const end = Math.max(start + DAY_MS, span.end);
  return { start: fold.toChart(start), end: fold.toChart(end) };
}
