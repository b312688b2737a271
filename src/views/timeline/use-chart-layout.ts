/** What a chart draws for the window, size and scroll at hand; each step is computed anew only when its own inputs change. */
import { useCallback, useMemo } from 'react';
import type { EventId } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import { type PieceTicks, ticksOf } from './Axis.tsx';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { densityFor, labelMost } from './chart-sizes.ts';
import { type Feed, feedItems } from './feed-items.ts';
import { type LaidChart, laneDots, layOutLanes } from './lay-out-lanes.ts';
import type { ChartRange } from './timeline-widget.ts';
import { levelOf, scaleOfLevel } from './zoom-level.ts';

export interface ChartView {
  readonly basis: ChartBasis;
  readonly events: ChartEvents;
  readonly fold: TimeFold;
  /** Of the track, pixels. */
  readonly width: number;
  /** Of the view on the lanes, pixels, and where it begins. */
  readonly height: number;
  readonly scrolled: number;
  readonly headAbove: boolean;
  readonly range: ChartRange;
  readonly fontFamily: string;
  readonly selected: EventId | undefined;
}

export interface ChartLayout {
  /** Pixels per chart millisecond. */
  readonly scale: number;
  /** Chart times of the publications, in order. */
  readonly publications: readonly number[];
  readonly laid: LaidChart;
  readonly feed: Feed;
  readonly ticks: readonly PieceTicks[];
}

function useLaidChart(view: ChartView, scale: number, published: number | undefined): LaidChart {
  const { basis, events, fold, width, height, headAbove, fontFamily, selected } = view;
  const density = useMemo(
    () => densityFor(events.dated.length, events.lanes.length, { width, height }),
    [events, width, height],
  );
  const dots = useMemo(() => laneDots(basis, events, fold), [basis, events, fold]);
  const layOut = useCallback(
    (keep?: EventId): LaidChart => {
      const settings = { fold, scale, fontFamily, headAbove, ...density };
      const labels = { labelMost: labelMost(width) };
      const rest = { ...(published !== undefined && { published }), ...(keep && { keep }) };
      return layOutLanes({ basis, events, dots, to: { ...settings, ...labels, ...rest } });
    },
    [basis, events, dots, fold, scale, published, width, fontFamily, density, headAbove],
  );
  const laid = useMemo(() => layOut(), [layOut]);
  // A selected event that is part of an aggregate comes out of it; any other changes no row.
  const hidden = useMemo(() => isAggregated(laid, selected), [laid, selected]);
  return useMemo(
    () => (hidden && selected ? layOut(selected) : laid),
    [hidden, selected, layOut, laid],
  );
}

const isAggregated = (laid: LaidChart, id: EventId | undefined): boolean =>
  id !== undefined &&
  laid.lanes.some(({ items }) =>
    items.some((item) => item.kind === 'cluster' && item.events.some((event) => event.id === id)),
  );

export function useChartLayout(view: ChartView): ChartLayout {
  const { basis, fold, width, height, range, scrolled } = view;
  const fit = width / fold.chartEnd;
  const scale = width / (range.end - range.start);
  const laidScale = scaleOfLevel(levelOf(scale, fit), fit);
  const publications = useMemo(
    () => basis.publications.map(({ at }) => fold.toChart(at)),
    [basis, fold],
  );
  const laid = useLaidChart(view, laidScale, publications.at(-1));
  const feed = useMemo(
    () => feedItems(laid, { range, scale: laidScale, top: scrolled, height }),
    [laid, range, laidScale, scrolled, height],
  );
  const ticks = useMemo(() => {
    const half = (range.end - range.start) / 2;
    return ticksOf(fold, { start: range.start - half, end: range.end + half }, scale);
  }, [fold, range, scale]);
  return { scale, publications, laid, feed, ticks };
}
