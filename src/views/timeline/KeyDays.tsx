/** Under the axis, the days that the story turned on. */

import { memo } from 'react';
import type { TimeFold } from '../../query/fold-time.ts';
import { useSelected } from '../../store/react.tsx';
import { selectKeyDays } from '../../store/selectors.ts';
import { between } from './Axis.tsx';
import styles from './flags.module.css';
import type { ChartRange } from './timeline-widget.ts';

const DAY_MS = 86_400_000;

interface KeyDaysProps {
  fold: TimeFold;
  /** Only those in here are drawn; chart times. */
  around: ChartRange;
}

function KeyDayList({ fold, around }: KeyDaysProps) {
  const days = useSelected(selectKeyDays);
  return [...days].flatMap((day) => {
    const [start, end] = [fold.toChart(day), fold.toChart(day + DAY_MS)];
    if (end < around.start || start > around.end) return [];
    return [<span key={day} className={styles.keyDay} style={between(start, end)} data-key-day />];
  });
}

export const KeyDays = memo(KeyDayList);
