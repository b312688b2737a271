/** The visible window between the store, which keeps it in real time, and the widget, which moves it in chart time. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TimeFold } from '../../query/fold-time.ts';
import { windowMoved } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { ChartWindow } from '../../store/state.ts';
import { throttle } from './throttle.ts';
import type { ChartRange } from './timeline-widget.ts';

/** How often lanes, ticks and the address follow a gesture. The marks themselves follow every frame. */
const FEED_MS = 110;

/** A chart of many events is fed anew when the window has moved by this part of its length: its marks reach further. */
const FEED_STEP = 0.15;

const isNear = (a: ChartRange, b: ChartRange): boolean => {
  const length = a.end - a.start;
  const isSameLength = Math.abs(b.end - b.start - length) < length * 1e-6 + 2;
  return isSameLength && Math.abs(a.start - b.start) < length * FEED_STEP;
};

export interface ChartWindowState {
  /** Where the window should be: the widget's prop. */
  readonly target: ChartRange;
  /** Where it was when the chart was last fed. */
  readonly range: ChartRange;
  onMove(range: ChartRange): void;
  onUserMove(range: ChartRange, settled: boolean): void;
}

const isWhole = (range: ChartRange, chartEnd: number): boolean =>
  range.start <= chartEnd * 0.002 && range.end >= chartEnd * 0.998;

function within(fold: TimeFold, window: ChartWindow): ChartRange {
  const start = Math.max(0, Math.min(fold.chartEnd, fold.toChart(window.start)));
  const end = Math.max(0, Math.min(fold.chartEnd, fold.toChart(window.end)));
  return end - start >= 1 ? { start, end } : { start: 0, end: fold.chartEnd };
}

const MINUTE = 60_000;

/** Whole minutes, so that an address stays short. */
const inMinutes = ({ start, end }: ChartWindow): ChartWindow => ({
  start: Math.round(start / MINUTE) * MINUTE,
  end: Math.round(end / MINUTE) * MINUTE,
});

/** The window of a chart whose time folds like this. `isLarge`: of many events. */
export function useChartWindow(fold: TimeFold, isLarge: boolean): ChartWindowState {
  const act = useAct();
  const asked = useSelected(({ view }) => view.window);
  /** What the widget itself reported: it must not be moved back there in the midst of a drag. */
  const [own] = useState(() => new WeakMap<ChartWindow, { fold: TimeFold; range: ChartRange }>());
  const target = useMemo((): ChartRange => {
    if (!asked) return { start: 0, end: fold.chartEnd };
    const reported = own.get(asked);
    return reported?.fold === fold ? reported.range : within(fold, asked);
  }, [asked, fold, own]);

  const [fed, setFed] = useState({ fold, range: target });
  const lastFed = useRef(fed.range);
  const foldNow = useRef(fold);
  foldNow.current = fold;

  const tell = useMemo(
    () =>
      throttle((range: ChartRange) => {
        const now = foldNow.current;
        if (isWhole(range, now.chartEnd)) return act(windowMoved, undefined);
        const window = inMinutes({
          start: now.toReal(range.start),
          end: now.toReal(range.end),
        });
        own.set(window, { fold: now, range });
        act(windowMoved, window);
      }, FEED_MS),
    [act, own],
  );
  const feed = useMemo(
    () =>
      throttle((range: ChartRange) => {
        lastFed.current = range;
        setFed({ fold: foldNow.current, range });
      }, FEED_MS),
    [],
  );
  useEffect(
    () => () => {
      tell.cancel();
      feed.cancel();
    },
    [tell, feed],
  );

  const onMove = useCallback(
    (range: ChartRange) => {
      if (!isLarge || !isNear(range, lastFed.current)) feed.call(range);
    },
    [feed, isLarge],
  );
  const onUserMove = useCallback(
    (range: ChartRange, settled: boolean) => {
      tell.call(range);
      if (!settled) return;
      feed.call(range);
      feed.flush();
      tell.flush();
    },
    [tell, feed],
  );
  return { target, range: fed.fold === fold ? fed.range : target, onMove, onUserMove };
}
