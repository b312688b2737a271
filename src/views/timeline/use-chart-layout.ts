/** What a chart draws for the window, size and scroll at hand; each step is computed anew only when its own inputs change. */
import { useMemo } from 'react';
import { chartTimes } from '../../query/chart-times.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import { type PieceTicks, ticksOf } from './Axis.tsx';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { densityFor, labelMost } from './chart-sizes.ts';
import { type Feed, feedItems } from './feed-items.ts';
import { itemsAround } from './find-item.ts';
import { type LaidChart, type LayoutSettings, layOutLanes } from './lay-out-lanes.ts';
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
  /** Row of the selected event. */
  readonly selected: number | undefined;
}

export interface ChartLayout {
  /** Pixels per chart millisecond. */
  readonly scale: number;
  /** Chart times of the publications, in order. */
  readonly publications: readonly number[];
  readonly laid: LaidChart;
  /** What of chart time is laid out; absent: everything. */
  readonly stretch?: ChartRange;
  /** Chart time of each row. */
  readonly times: Float64Array;
  readonly feed: Feed;
  readonly ticks: readonly PieceTicks[];
  /** The window that the ticks are for, and some beyond. */
  readonly around: ChartRange;
}

/** Layouts of this many levels and stretches are kept, for a reader who goes back and forth. */
const MOST_KEPT = 12;

/**
 * Around the middle of the window, three windows long: it changes when the window has moved on by one, not in each frame.
 * `tile`: length of the longest window at this zoom level.
 */
function stretchAround({ start, end }: ChartRange, tile: number, chartEnd: number): ChartRange {
  const nth = Math.floor((start + end) / 2 / tile);
  return { start: Math.max(0, (nth - 1) * tile), end: Math.min(chartEnd, (nth + 2) * tile) };
}

interface Laying {
  readonly scale: number;
  readonly published: number | undefined;
  readonly times: Float64Array;
  readonly stretch: ChartRange | undefined;
  readonly density: ReturnType<typeof densityFor>;
}

function useLaidChart(view: ChartView, laying: Laying): LaidChart {
  const { basis, events, fold, width, headAbove, fontFamily, selected } = view;
  const { scale, published, times, stretch, density } = laying;
  const layOut = useMemo(() => {
    const kept = new Map<string, LaidChart>();
    return (at: number, range: ChartRange | undefined, keep: number | undefined): LaidChart => {
      const key = `${at} ${range?.start} ${range?.end} ${keep}`;
      const known = kept.get(key);
      if (known) return known;
      const to: LayoutSettings = {
        fold,
        scale: at,
        fontFamily,
        headAbove,
        ...density,
        labelMost: labelMost(width),
        ...(published !== undefined && { published }),
        ...(keep !== undefined && { keep }),
        ...(range && { range }),
      };
      const laid = layOutLanes({ basis, events, times, to });
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, laid);
      return laid;
    };
  }, [basis, events, times, fold, published, width, fontFamily, density, headAbove]);
  return useMemo(() => {
    const laid = layOut(scale, stretch, undefined);
    // A selected event that is part of an aggregate comes out of it; any other changes no row.
    return isAggregated(laid, selected) ? layOut(scale, stretch, selected) : laid;
  }, [layOut, scale, stretch, selected]);
}

const isAggregated = (laid: LaidChart, row: number | undefined): boolean =>
  row !== undefined &&
  itemsAround(laid, row).some((item) => item.kind === 'cluster' && item.members.has(row));

export function useChartLayout(view: ChartView): ChartLayout {
  const { basis, events, fold, width, height, range, scrolled } = view;
  const { say } = basis;
  const fit = width / fold.chartEnd;
  const scale = width / (range.end - range.start);
  const laidScale = scaleOfLevel(levelOf(scale, fit), fit);
  const publications = useMemo(
    () => basis.publications.map(({ at }) => fold.toChart(at)),
    [basis, fold],
  );
  const times = useMemo(() => chartTimes(basis.index, fold), [basis, fold]);
  const density = useMemo(
    () => densityFor(events.dated.length, events.lanes.length, { width, height }),
    [events, width, height],
  );
  const isThinned = density.perBin !== Number.POSITIVE_INFINITY;
  const { start, end } = stretchAround(range, width / laidScale, fold.chartEnd);
  const stretch = useMemo(() => (isThinned ? { start, end } : undefined), [isThinned, start, end]);
  const published = publications.at(-1);
  const laid = useLaidChart(view, { scale: laidScale, published, times, stretch, density });
  const feed = useMemo(
    () => feedItems(laid, { range, scale: laidScale, top: scrolled, height }),
    [laid, range, laidScale, scrolled, height],
  );
  const ticked = useMemo(() => {
    const half = (range.end - range.start) / 2;
    const around = { start: range.start - half, end: range.end + half };
    return { around, ticks: ticksOf(fold, around, scale, say) };
  }, [fold, range, scale, say]);
  return useMemo(
    () => ({ scale, publications, laid, times, feed, ...ticked, ...(stretch && { stretch }) }),
    [scale, publications, laid, times, feed, ticked, stretch],
  );
}
