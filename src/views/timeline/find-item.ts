import { markAt } from '../../query/columns.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import { DAY_MS } from '../../query/mark-span.ts';
import type { ChartBasis } from './chart-model.ts';
import type { ChartItem, LaidChart } from './lay-out-lanes.ts';
import type { ChartRange } from './timeline-widget.ts';

const itemsOf = (laid: LaidChart): readonly ChartItem[] => laid.lanes.flatMap(({ items }) => items);

export const itemWithKey = (laid: LaidChart, key: string): ChartItem | undefined =>
  itemsOf(laid).find((item) => item.key === key);

/** The items of the lanes that an event stands in: the others need not be filled for it. */
export const itemsAround = (laid: LaidChart, row: number): readonly ChartItem[] =>
  laid.lanes.filter(({ lane }) => lane.events.includes(row)).flatMap(({ items }) => items);

/** The marks of a row that stand alone; lanes of articles may have several. */
export const itemsOfRow = (laid: LaidChart, row: number | undefined): readonly ChartItem[] =>
  row === undefined
    ? []
    : itemsAround(laid, row).filter((item) => item.kind === 'event' && item.row === row);

/** Chart times from the first to the last mark of an item's events. */
export function stretchOf(item: ChartItem, { index }: ChartBasis, fold: TimeFold): ChartRange {
  const first = item.kind === 'event' ? item.row : item.members.first;
  const last = item.kind === 'event' ? item.row : item.members.last;
  return {
    start: fold.toChart(index.at[first] as number),
    end: fold.toChart(index.at[last] as number),
  };
}

/** The days that the mark of a row covers, for the ink on the axis; chart times. */
export function markedDays(
  row: number,
  { index }: ChartBasis,
  fold: TimeFold,
): ChartRange | undefined {
  const span = markAt(index, row);
  if (!span) return undefined;
  const start = Math.floor(span.start / DAY_MS) * DAY_MS;
  const end = Math.max(start + DAY_MS, span.end);
  return { start: fold.toChart(start), end: fold.toChart(end) };
}
