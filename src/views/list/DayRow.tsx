import { useMemo } from 'react';
import { dayHeading } from '../../query/day-heading.ts';
import { type EventIndex, eventsAt } from '../../query/event-index.ts';
import { countOf } from '../../query/word-count.ts';
import styles from './list.module.css';

interface DayRowProps {
  events: EventIndex;
  /** Those under the heading. */
  rows: Uint32Array;
  index: number | undefined;
  measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** A heading of the list, as precise as the dates below it. */
export function DayRow({ events, rows, index, measure }: DayRowProps) {
  const { heading, note } = useMemo(
    () => dayHeading(events.dataset, eventsAt(events, rows)),
    [events, rows],
  );
  const count = countOf(rows.length, 'event');
  return (
    <tr
      ref={measure}
      className={styles.day}
      {...(index !== undefined && { 'aria-rowindex': index + 1, 'data-index': index - 1 })}
    >
      <th colSpan={5} scope="rowgroup">
        {heading} <small>{note ? `${note} · ${count}` : count}</small>
      </th>
    </tr>
  );
}
