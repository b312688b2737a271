/** The next mark for a key: along time, or in the lane above or below at about the same time. */
import type { ChartItem, LaidLane } from './lay-out-lanes.ts';
import type { ChartLayout } from './use-chart-layout.ts';

export type Step = 'previous' | 'next' | 'above' | 'below' | 'first' | 'last';

const byTime = (a: ChartItem, b: ChartItem): number => a.place.at - b.place.at || a.top - b.top;

function inLane(lanes: readonly LaidLane[], from: ChartItem, by: 1 | -1): ChartItem | undefined {
  const at = lanes.findIndex(({ lane }) => lane.key === from.lane);
  for (let i = at + by; at >= 0 && i >= 0 && i < lanes.length; i += by) {
    const items = lanes[i]?.items ?? [];
    const distance = (item: ChartItem): number => Math.abs(item.place.at - from.place.at);
    const nearest = items.reduce<ChartItem | undefined>(
      (best, item) => (best && distance(best) <= distance(item) ? best : item),
      undefined,
    );
    if (nearest) return nearest;
  }
  return undefined;
}

/** The mark that a step from `from` leads to; without `from` the first or last in time. Undefined at an end. */
export function walkMarks(
  lanes: readonly LaidLane[],
  from: ChartItem | undefined,
  step: Step,
): ChartItem | undefined {
  if (from && step === 'above') return inLane(lanes, from, -1);
  if (from && step === 'below') return inLane(lanes, from, 1);
  const all = lanes.flatMap(({ items }) => items).sort(byTime);
  if (step === 'first' || (!from && step !== 'last' && step !== 'previous')) return all[0];
  if (step === 'last' || !from) return all.at(-1);
  const at = all.findIndex(({ key }) => key === from.key);
  return all[at + (step === 'next' ? 1 : -1)];
}

/** The chart time that a step leads to where it leaves the stretch that is laid out; `dated`: rows in order of time. */
export function momentBeyond(
  { laid, stretch, times }: Pick<ChartLayout, 'laid' | 'stretch' | 'times'>,
  dated: Uint32Array,
  from: ChartItem | undefined,
  step: Step,
): number | undefined {
  if (!stretch || step === 'above' || step === 'below') return undefined;
  const timeOf = (row: number | undefined): number | undefined =>
    row === undefined ? undefined : times[row];
  const isOutside = (at: number | undefined): at is number =>
    at !== undefined && (at < stretch.start || at >= stretch.end);
  if (from && (step === 'next' || step === 'previous')) {
    if (walkMarks(laid.lanes, from, step)) return undefined;
    const isNext = step === 'next';
    const row = isNext
      ? dated.find((one) => (times[one] as number) >= stretch.end)
      : dated.findLast((one) => (times[one] as number) < stretch.start);
    return timeOf(row);
  }
  const end = timeOf(step === 'last' || step === 'previous' ? dated.at(-1) : dated[0]);
  return isOutside(end) ? end : undefined;
}

/** The mark nearest to a chart time. */
export function markNear(lanes: readonly LaidLane[], at: number): ChartItem | undefined {
  const distance = (item: ChartItem): number => Math.abs(item.place.at - at);
  return lanes
    .flatMap(({ items }) => items)
    .reduce<ChartItem | undefined>(
      (best, item) => (best && distance(best) <= distance(item) ? best : item),
      undefined,
    );
}
