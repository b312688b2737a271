/** The lanes that scroll: what lies behind the marks, the marks themselves, and the list that mirrors them. */

import type { RefObject } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import { useSelected } from '../../store/react.tsx';
import { selectIsMany } from '../../store/selectors.ts';
import { ChartTrack } from './ChartTrack.tsx';
import { ClusterList } from './ClusterList.tsx';
import type { DatedChartProps } from './DatedChart.tsx';
import { Mirror } from './Mirror.tsx';
import { paintWindow } from './paint-window.ts';
import { type SurfaceHandle, TimelineSurface } from './TimelineSurface.tsx';
import styles from './timeline.module.css';
import type { ChartLayout } from './use-chart-layout.ts';
import type { ChartMoves } from './use-chart-moves.ts';
import type { ChartWindowState } from './use-chart-window.ts';
import { useMirror } from './use-mirror.ts';
import { closestAt, intoPiece } from './window-moves.ts';

interface ChartLanesProps {
  chart: DatedChartProps;
  layout: ChartLayout;
  moves: ChartMoves;
  window: ChartWindowState;
  surface: RefObject<SurfaceHandle | null>;
  scroller: RefObject<HTMLDivElement | null>;
  onScroll: (top: number) => void;
}

/** Scrolling feeds other rows only every so many pixels. */
const SCROLL_STEP = 200;

export function ChartLanes({
  chart,
  layout,
  moves,
  window,
  surface,
  scroller,
  onScroll,
}: ChartLanesProps) {
  const { basis, events, fold, width, rootRef, selected, onSelect, onHover } = chart;
  const { laid, feed, scale } = layout;
  const { range, target } = window;
  const hovered = useSelected(({ session }) => session.hovered);
  // A long list that is only read aloud is not laid out in the frame that draws what a filter leaves.
  const cause = useSelected(selectIsMany) ? basis.index : events;
  const mirror = useMirror({ basis, fold, laid, feed, cause, moves, onHover });
  const listed = moves.listed === undefined ? undefined : feed.byKey.get(moves.listed);
  return (
    <div
      className={styles.lanes}
      ref={scroller}
      onScroll={({ currentTarget }) =>
        onScroll(Math.round(currentTarget.scrollTop / SCROLL_STEP) * SCROLL_STEP)
      }
    >
      <div className={styles.content} style={{ height: laid.height }}>
        <ChartTrack basis={basis} fold={fold} layout={layout} selected={selected} />
        <TimelineSurface
          ref={surface}
          feed={feed}
          events={basis.index}
          say={basis.say}
          window={target}
          fold={fold}
          closest={closestAt(fold, (range.start + range.end) / 2)}
          width={width}
          size={`${width} ${laid.height}`}
          selected={selected?.event.id}
          selectedOutside={selected?.hidden ?? false}
          hovered={hovered}
          focused={mirror.focused ? mirror.active : undefined}
          onMove={window.onMove}
          onUserMove={window.onUserMove}
          onHover={onHover}
          onTap={(key) => {
            const item = key === undefined ? undefined : feed.byKey.get(key);
            if (item) moves.open(item);
            else moves.closeList();
          }}
          onDoubleTap={(key, at) => {
            const now = surface.current?.window() ?? target;
            if (key === undefined) moves.moveTo(intoPiece(now, at, fold));
          }}
          paint={(to, isMoving) => {
            rootRef.current?.toggleAttribute('data-moving', isMoving);
            paintWindow(rootRef.current, width, to, fold.chartEnd);
          }}
        />
        {listed?.kind === 'cluster' && (
          <ClusterList
            item={listed}
            index={basis.index}
            left={(listed.place.at - range.start) * scale}
            onSelect={onSelect}
            onClose={moves.closeList}
          />
        )}
        <Mirror
          lanes={mirror.feed.lanes}
          active={mirror.active}
          selected={selected?.event.id}
          listRef={mirror.listRef}
          handlers={mirror.handlers}
        />
      </div>
      {events.lanes.some(({ folded }) => folded) && (
        <button type="button" className={styles.moreLanes} onClick={chart.onMoreLanes}>
          {basis.say(timeline).showMoreLanes}
        </button>
      )}
    </div>
  );
}
