/** What the reader can make a chart do: move its window, bring a mark into view, open it, walk from one to the next. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EventId } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { itemsOfRow, stretchOf } from './find-item.ts';
import type { ChartItem } from './lay-out-lanes.ts';
import type { SurfaceHandle } from './TimelineSurface.tsx';
import type { ChartRange } from './timeline-widget.ts';
import type { ChartLayout } from './use-chart-layout.ts';
import { scrollToRow } from './use-row-scroll.ts';
import { momentBeyond, type Step, walkMarks } from './walk-marks.ts';
import { around, closestAt, reveal, ZOOM_STEP, zoomed } from './window-moves.ts';

interface ChartParts {
  readonly basis: ChartBasis;
  readonly fold: TimeFold;
  readonly events: ChartEvents;
  readonly layout: ChartLayout;
  readonly surface: RefObject<SurfaceHandle | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSelect: (event: EventId) => void;
}

export interface ChartMoves {
  moveTo(range: ChartRange, settled?: boolean): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Brings a mark into the window and its row into the view. */
  show(item: ChartItem): void;
  /** Selects an event; opens an aggregate by zooming in, or as a list where no zoom would part its events. */
  open(item: ChartItem): void;
  /** Brings a chart time into the window. */
  showTime(at: number): void;
  /** The mark that a step leads to, or the chart time of one that is not laid out yet; both are brought into view. */
  walk(from: ChartItem | undefined, step: Step): ChartItem | number | undefined;
  /** Key of the aggregate that is open as a list. */
  readonly listed: string | undefined;
  closeList(): void;
}

export const ZOOM_IN = ZOOM_STEP;
export const ZOOM_OUT = 1 / ZOOM_STEP;

export function useChartMoves(parts: ChartParts): ChartMoves {
  const { basis, events, fold, layout, surface, scroller, onSelect } = parts;
  const [listed, setListed] = useState<string>();
  const moveTo = useCallback(
    (range: ChartRange, settled = true) => surface.current?.moveByUser(range, settled),
    [surface],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      const now = surface.current?.window();
      if (now) moveTo(zoomed(now, factor, fold));
    },
    [surface, moveTo, fold],
  );
  const fit = useCallback(() => moveTo({ start: 0, end: fold.chartEnd }), [moveTo, fold]);
  const showTime = useCallback(
    (at: number) => {
      const now = surface.current?.window();
      const to = now && reveal(now, at, fold);
      if (to && to !== now) moveTo(to);
    },
    [surface, fold, moveTo],
  );
  const show = useCallback(
    (item: ChartItem) => {
      showTime(item.place.at);
      scrollToRow(scroller, item.top);
    },
    [scroller, showTime],
  );
  const open = useCallback(
    (item: ChartItem) => {
      if (item.kind === 'event') return onSelect(item.event.id);
      const stretch = stretchOf(item, basis, fold);
      const long = stretch.end - stretch.start > closestAt(fold, stretch.start) / 2;
      if (long) moveTo(around(stretch, fold));
      else setListed((key) => (key === item.key ? undefined : item.key));
    },
    [basis, fold, moveTo, onSelect],
  );
  const walk = useCallback(
    (from: ChartItem | undefined, step: Step) => {
      const beyond = momentBeyond(layout, events.dated, from, step);
      if (beyond !== undefined) {
        showTime(beyond);
        return beyond;
      }
      const to = walkMarks(layout.laid.lanes, from, step);
      if (to) show(to);
      return to;
    },
    [layout, events, show, showTime],
  );
  const closeList = useCallback(() => setListed(undefined), []);
  return { moveTo, zoomBy, fit, show, showTime, open, walk, listed, closeList };
}

/** Brings an event into view when it becomes the selected one elsewhere: in the list, by a key. At first only its row: the address may ask for a window. */
export function useRevealSelected(
  row: number | undefined,
  { laid, times }: ChartLayout,
  { show, showTime }: ChartMoves,
  scroller: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<number | 'nothing yet' | undefined>('nothing yet');
  /** Brought into the window, and not laid out there yet. */
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const before = shown.current;
    if (row === undefined || before === row) {
      shown.current = row;
      return;
    }
    const [item] = itemsOfRow(laid, row);
    const at = times[row] as number;
    if (!item && before !== 'nothing yet' && awaited.current !== row && !Number.isNaN(at)) {
      awaited.current = row;
      showTime(at);
      return;
    }
    shown.current = row;
    awaited.current = undefined;
    if (item && before === 'nothing yet') scrollToRow(scroller, item.top);
    else if (item) show(item);
  }, [row, laid, times, show, showTime, scroller]);
}
