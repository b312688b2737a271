/** Behind the marks and beside them: grid, folds, the rows of the selected event, publication lines and the heads of the lanes. */
import { memo } from 'react';
import type { TimeFold } from '../../query/fold-time.ts';
import type { SelectedEvent } from '../../store/select-drawn.ts';
import { Backdrop, Folds } from './Backdrop.tsx';
import type { ChartBasis } from './chart-model.ts';
import { itemsOfRow } from './find-item.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { lanePartsOf } from './lane-parts.ts';
import { ROW } from './lay-out-lanes.ts';
import styles from './timeline.module.css';
import type { ChartLayout } from './use-chart-layout.ts';

interface ChartTrackProps {
  basis: ChartBasis;
  fold: TimeFold;
  layout: ChartLayout;
  selected: SelectedEvent | undefined;
}

/** Decoration to assistive technology: Mirror.tsx says the same in words. */
export const ChartTrack = memo(Track);

function Track({ basis, fold, layout, selected }: ChartTrackProps) {
  const { scale, publications, laid, feed, ticks } = layout;
  return (
    <>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.layer} data-scaled="layer">
          <Backdrop fold={fold} ticks={ticks} publications={publications} scale={scale} />
        </div>
        {itemsOfRow(laid, selected?.row).map((item) => (
          <i key={item.key} className={styles.held} style={{ top: item.top, height: ROW }} />
        ))}
        <div className={styles.layer} data-scaled="layer">
          <Folds ticks={ticks} publications={publications} />
        </div>
      </div>
      <div className={styles.heads} aria-hidden="true">
        <LaneHeads
          lanes={feed.lanes.map((fed) => fed.laid)}
          parts={lanePartsOf(selected?.event, laid, basis.index.dataset)}
          letters={basis.letters}
        />
      </div>
    </>
  );
}
