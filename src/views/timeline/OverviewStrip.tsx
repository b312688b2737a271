/** The overview by itself, without the chart: over the list of a phone. Its brush moves the window that both share. */

import { useMemo, useRef } from 'react';
import { useSay } from '../../messages/use-say.tsx';
import { windowMoved } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { ChartWindow } from '../../store/state.ts';
import { useDrawn } from '../../store/use-drawn.ts';
import { chartBasis, rowsIn } from './chart-model.ts';
import { Overview } from './Overview.tsx';
import styles from './overview-strip.module.css';
import { useElementSize } from './use-element-size.ts';

const isWhole = (window: ChartWindow, whole: ChartWindow): boolean =>
  window.start <= whole.start && window.end >= whole.end;

export function OverviewStrip() {
  const say = useSay();
  const act = useAct();
  const { dataset, rows: drawn } = useDrawn();
  const window = useSelected(({ view }) => view.window);
  const basis = useMemo(() => chartBasis(dataset, say), [dataset, say]);
  const dated = useMemo(() => rowsIn(basis.index.byAt, drawn), [drawn, basis]);
  const strip = useRef<HTMLDivElement>(null);
  const width = useElementSize(strip)?.width;
  const [first, last] = [basis.stretches[0], basis.stretches.at(-1)];
  const whole = useMemo(
    () => first && last && { start: first.start, end: last.end },
    [first, last],
  );
  const brush = (to: ChartWindow) => {
    const moved = { start: Math.round(to.start), end: Math.round(to.end) };
    act(windowMoved, whole && isWhole(moved, whole) ? undefined : moved);
  };
  return (
    <div ref={strip} className={styles.strip}>
      {width !== undefined && width > 0 && whole && (
        <Overview
          basis={basis}
          rows={dated}
          width={width}
          window={window ?? whole}
          whole={whole}
          onBrush={brush}
        />
      )}
    </div>
  );
}
