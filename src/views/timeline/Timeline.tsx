/** The chart of dated events, the tray of undated ones, and the overview. Reads the store; draws nothing itself. */

import { type CSSProperties, type Ref, useCallback, useMemo, useRef, useState } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { EventId } from '../../model/dataset.ts';
import { disagreeingEvents } from '../../query/known-disagreements.ts';
import { layOutFold } from '../../query/lay-out-fold.ts';
import { eventHovered, eventSelected } from '../../store/actions.ts';
import { useAct, useAfterPaint, useSelected } from '../../store/react.tsx';
import { selectSelected } from '../../store/select-drawn.ts';
import { selectCurated, selectDataset } from '../../store/selectors.ts';
import { useDrawn } from '../../store/use-drawn.ts';
import type { ChartCommands } from './chart-commands.ts';
import { chartBasis, chartEvents } from './chart-model.ts';
import { foldSizes, laneHeadWidth } from './chart-sizes.ts';
import { DatedChart } from './DatedChart.tsx';
import { lettersOf } from './draft-marks.ts';
import { Tray } from './Tray.tsx';
import styles from './timeline.module.css';
import { useElementSize } from './use-element-size.ts';

/** More lanes than this stand folded in the last one, until the reader asks for more. */
const MOST_LANES = 48;

export function Timeline({ ref }: { ref?: Ref<ChartCommands> }) {
  const say = useSay();
  const act = useAct();
  const { dataset, rows: drawn } = useDrawn();
  const selected = useSelected(selectSelected);
  const by = useSelected(({ view }) => view.lanes);

  const read = useMemo(() => chartBasis(dataset, say), [dataset, say]);
  const edited = useSelected((state) => selectCurated(state).edited);
  const differ = useSelected((state) => disagreeingEvents(selectDataset(state)));
  const basis = useMemo(() => ({ ...read, signed: { edited, differ } }), [read, edited, differ]);
  const [moreLanes, setMoreLanes] = useState(0);
  const mostLanes = MOST_LANES * (1 + moreLanes);
  const events = useMemo(
    () => chartEvents(read, drawn, by, mostLanes),
    [read, drawn, by, mostLanes],
  );

  const rootRef = useRef<HTMLElement>(null);
  const rulerRef = useRef<HTMLDivElement>(null);
  const chartWidth = useElementSize(rulerRef)?.width;
  const head = chartWidth === undefined ? 0 : laneHeadWidth(chartWidth);
  const width = chartWidth && chartWidth - head;
  const fold = useMemo(
    () => (width ? layOutFold(basis.stretches, foldSizes(width, basis.crowdAtEnd)) : undefined),
    [basis, width],
  );

  const select = useCallback((event: EventId) => act(eventSelected, event), [act]);
  const hover = useCallback((event: EventId | undefined) => act(eventHovered, event), [act]);
  const found = selected.kind === 'found' ? selected : undefined;

  const now = useMemo(() => ({ index: basis.index, rows: events.undated }), [basis, events]);
  const undated = useAfterPaint(now, basis.index);
  const tray = (
    <Tray
      {...undated}
      selected={found?.row}
      selectedOutside={found?.hidden ?? false}
      undatedArticles={basis.undatedArticles}
      letters={basis.letters}
      lettersOf={(event) => lettersOf(event, basis)}
      signed={basis.signed}
      onSelect={select}
      onHover={hover}
    />
  );
  return (
    <section
      className={`${styles.chart} ${head === 0 ? styles.narrow : ''}`}
      style={{ '--lane-head': `${head}px` } as CSSProperties}
      aria-label={say(timeline).name}
      ref={rootRef}
    >
      <div className={styles.ruler} ref={rulerRef} />
      {fold && width ? (
        <DatedChart
          basis={basis}
          events={events}
          fold={fold}
          width={width}
          headAbove={head === 0}
          rootRef={rootRef}
          selected={found}
          onSelect={select}
          onHover={hover}
          onMoreLanes={() => setMoreLanes((more) => more + 1)}
          commands={ref}
        >
          {tray}
        </DatedChart>
      ) : (
        width !== undefined && (
          <>
            <p className={styles.nothing}>{say(timeline).noDatedEvent}</p>
            {tray}
          </>
        )
      )}
    </section>
  );
}
