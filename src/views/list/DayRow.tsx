import type { DayGroup } from '../../query/group-by-day.ts';
import { countOf } from '../../query/word-count.ts';
import styles from './list.module.css';

interface DayRowProps {
  group: DayGroup;
  index: number | undefined;
  measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** A heading of the list, as precise as the dates below it. */
export function DayRow({ group, index, measure }: DayRowProps) {
  const count = countOf(group.events.length, 'event');
  return (
    <tr
      ref={measure}
      className={styles.day}
      {...(index !== undefined && { 'aria-rowindex': index + 1, 'data-index': index - 1 })}
    >
      <th colSpan={5} scope="rowgroup">
        {group.heading} <small>{group.note ? `${group.note} · ${count}` : count}</small>
      </th>
    </tr>
  );
}
