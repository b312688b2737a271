import { useMemo } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { useSay } from '../../messages/use-say.tsx';
import { dayHeading } from '../../query/day-heading.ts';
import { type EventIndex, eventsAt } from '../../query/event-index.ts';
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
  const say = useSay();
  const { heading, note } = useMemo(
    () => dayHeading(events.dataset, eventsAt(events, rows), say),
    [events, rows, say],
  );
  const count = say(counts).events(rows.length);
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
