/** What the reader can make a chart do: move its window, bring a mark into view, open it, walk from one to the next. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EventId } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { ChartBasis } from './chart-model.ts';
import { itemsOfEvent, stretchOf } from './find-item.ts';
import type { ChartItem, LaidChart } from './lay-out-lanes.ts';
import type { SurfaceHandle } from './TimelineSurface.tsx';
import type { ChartRange } from './timeline-widget.ts';
import { scrollToRow } from './use-row-scroll.ts';
import { type Step, walkMarks } from './walk-marks.ts';
import { around, closestAt, reveal, ZOOM_STEP, zoomed } from './window-moves.ts';

interface ChartParts {
  readonly basis: ChartBasis;
  readonly fold: TimeFold;
  readonly laid: LaidChart;
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
  walk(from: ChartItem | undefined, step: Step): ChartItem | undefined;
  /** Key of the aggregate that is open as a list. */
  readonly listed: string | undefined;
  closeList(): void;
}

export const ZOOM_IN = ZOOM_STEP;
export const ZOOM_OUT = 1 / ZOOM_STEP;

export function useChartMoves(parts: ChartParts): ChartMoves {
  const { basis, fold, laid, surface, scroller, onSelect } = parts;
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
  const show = useCallback(
    (item: ChartItem) => {
      const now = surface.current?.window();
      const to = now && reveal(now, item.place.at, fold);
      if (to && to !== now) moveTo(to);
      scrollToRow(scroller, item.top);
    },
    [surface, scroller, fold, moveTo],
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
      const to = walkMarks(laid.lanes, from, step);
      if (to) show(to);
      return to;
    },
    [laid, show],
  );
  const closeList = useCallback(() => setListed(undefined), []);
  return { moveTo, zoomBy, fit, show, open, walk, listed, closeList };
}

/** Brings an event into view when it becomes the selected one elsewhere: in the list, by a key. At first only its row: the address may ask for a window. */
export function useRevealSelected(
  id: EventId | undefined,
  laid: LaidChart,
  { show }: ChartMoves,
  scroller: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<EventId | 'nothing yet' | undefined>('nothing yet');
  useEffect(() => {
    const before = shown.current;
    shown.current = id;
    if (id === undefined || before === id) return;
    const [item] = itemsOfEvent(laid, id);
    if (!item) return;
    if (before === 'nothing yet') scrollToRow(scroller, item.top);
    else show(item);
  }, [id, laid, show, scroller]);
}
