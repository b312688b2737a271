/** The dated events: axis, lanes and overview over one window of time. */
import {
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EventId } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { SelectedEvent } from '../../store/select-drawn.ts';
import { Axis } from './Axis.tsx';
import { Backdrop, Folds } from './Backdrop.tsx';
import { ChartCorner } from './ChartCorner.tsx';
import { ChartLanes } from './ChartLanes.tsx';
import type { ChartCommands } from './chart-commands.ts';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { ALL_UP_TO } from './chart-sizes.ts';
import { Flags } from './Flags.tsx';
import { itemsOfRow, markedDays } from './find-item.ts';
import { KeyDays } from './KeyDays.tsx';
import type { LaidChart } from './lay-out-lanes.ts';
import { Overview } from './Overview.tsx';
import { paintWindow } from './paint-window.ts';
import type { SurfaceHandle } from './TimelineSurface.tsx';
import styles from './timeline.module.css';
import type { ChartRange } from './timeline-widget.ts';
import { useChartLayout } from './use-chart-layout.ts';
import {
  type ChartMoves,
  useChartMoves,
  useRevealSelected,
  ZOOM_IN,
  ZOOM_OUT,
} from './use-chart-moves.ts';
import { useChartWindow } from './use-chart-window.ts';
import { useElementSize } from './use-element-size.ts';
import { useKeptLane } from './use-row-scroll.ts';
import type { Step } from './walk-marks.ts';
import { inside } from './window-moves.ts';

export interface DatedChartProps {
  basis: ChartBasis;
  events: ChartEvents;
  fold: TimeFold;
  /** Of the track, pixels. */
  width: number;
  /** Lane heads stand above their rows. */
  headAbove: boolean;
  rootRef: RefObject<HTMLElement | null>;
  selected: SelectedEvent | undefined;
  onSelect: (event: EventId) => void;
  onHover: (event: EventId | undefined) => void;
  /** The reader asks for lanes that stand folded into the last. */
  onMoreLanes: () => void;
  commands: Ref<ChartCommands> | undefined;
  /** Stands between the lanes and the overview. */
  children: ReactNode;
}

const GUESSED_HEIGHT = 600;

const fontOf = (root: HTMLElement | null): string =>
  (root && getComputedStyle(root).getPropertyValue('--sans').trim()) || 'sans-serif';

export function DatedChart(props: DatedChartProps) {
  const { basis, events, fold, width, rootRef, selected, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const surface = useRef<SurfaceHandle>(null);
  const height = useElementSize(scroller)?.height ?? GUESSED_HEIGHT;
  const [scrolled, setScrolled] = useState(0);
  const [fontFamily] = useState(() => fontOf(rootRef.current));
  const window = useChartWindow(fold, events.dated.length > ALL_UP_TO);
  const { range, target } = window;
  const layout = useChartLayout({
    ...props,
    range,
    height,
    scrolled,
    fontFamily,
    selected: selected?.row,
  });
  const { laid, scale } = layout;
  const moves = useChartMoves({ basis, events, fold, layout, surface, scroller, onSelect });
  const marked = useMemo(
    () => selected && markedDays(selected.row, basis, fold),
    [selected, basis, fold],
  );
  const { shown, whole, brush } = useBrush(fold, range, moves.moveTo);

  const { ticks } = layout;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other ticks stand where the window is now
  useLayoutEffect(() => {
    const now = surface.current?.window() ?? target;
    paintWindow(rootRef.current, width, now, fold.chartEnd);
  }, [rootRef, width, target, fold, ticks]);
  useKeptLane(scroller, laid);
  useRevealSelected(selected?.row, layout, moves, scroller);
  useCommands(props, moves, laid);

  return (
    <>
      <div className={styles.axis}>
        <ChartCorner
          onZoomIn={() => moves.zoomBy(ZOOM_IN)}
          onZoomOut={() => moves.zoomBy(ZOOM_OUT)}
          onFit={moves.fit}
        />
        <div className={styles.axisTrack} style={{ width }} aria-hidden="true">
          <div className={styles.layer} data-scaled="axis">
            <Axis
              fold={fold}
              ticks={layout.ticks}
              scale={scale}
              published={layout.publications.at(-1)}
              selected={marked}
            />
          </div>
        </div>
      </div>
      <div className={styles.flags} aria-hidden="true">
        <div className={styles.axisTrack} style={{ width }}>
          <div className={styles.layer} data-scaled="layer">
            <Backdrop
              fold={fold}
              ticks={layout.ticks}
              publications={layout.publications}
              scale={scale}
            />
            <Folds ticks={layout.ticks} publications={layout.publications} />
            <KeyDays fold={fold} around={layout.around} />
            <Flags
              publications={basis.publications}
              charts={layout.publications}
              letters={basis.letters}
              scale={scale}
              chartEnd={fold.chartEnd}
              around={layout.around}
            />
          </div>
        </div>
      </div>
      <ChartLanes
        chart={props}
        layout={layout}
        moves={moves}
        window={window}
        surface={surface}
        scroller={scroller}
        onScroll={setScrolled}
      />
      {props.children}
      <Overview
        basis={basis}
        rows={events.dated}
        width={width}
        window={shown}
        whole={whole}
        onBrush={brush}
      />
    </>
  );
}

/** The overview tells of real times. */
function useBrush(fold: TimeFold, range: ChartRange, moveTo: ChartMoves['moveTo']) {
  return useMemo(() => {
    const real = ({ start, end }: ChartRange) => ({
      start: fold.toReal(start),
      end: fold.toReal(end),
    });
    const brush = ({ start, end }: ChartRange, settled: boolean): void => {
      const to = { start: fold.toChart(start), end: fold.toChart(end) };
      moveTo(inside(to, fold.chartEnd), settled);
    };
    return { shown: real(range), whole: real({ start: 0, end: fold.chartEnd }), brush };
  }, [fold, range, moveTo]);
}

function useCommands(
  { commands, selected }: DatedChartProps,
  moves: ChartMoves,
  laid: LaidChart,
): void {
  useImperativeHandle(commands, () => {
    const lane = (step: Step): void => {
      const to = moves.walk(itemsOfRow(laid, selected?.row)[0], step);
      if (typeof to === 'object') moves.open(to);
    };
    return {
      zoomIn: () => moves.zoomBy(ZOOM_IN),
      zoomOut: () => moves.zoomBy(ZOOM_OUT),
      fit: moves.fit,
      laneAbove: () => lane('above'),
      laneBelow: () => lane('below'),
    };
  }, [moves, laid, selected]);
}
