import { useMemo } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { dayHeading } from '../../query/day-heading.ts';
import { eventBounds } from '../../query/event-bounds.ts';
import { type EventIndex, eventsAt } from '../../query/event-index.ts';
import { useSelected } from '../../store/react.tsx';
import { selectKeyDays } from '../../store/selectors.ts';
import controls from '../marks/controls.module.css';
import styles from './list.module.css';

interface DayRowProps {
  events: EventIndex;
  /** Those under the heading. */
  rows: Uint32Array;
  index: number | undefined;
  measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

const DAY_MS = 86_400_000;

/** The start of the day that an event happened on; undefined where it may have been another. */
function dayOfOnly(event: ReportedEvent, dataset: Dataset): number | undefined {
  const { start, end } = eventBounds(event, dataset) ?? {};
  if (start === undefined || end === undefined || end - start > DAY_MS) return undefined;
  return Math.floor(start / DAY_MS) * DAY_MS;
}

/** A heading of the list, as precise as the dates below it. */
export function DayRow({ events, rows, index, measure }: DayRowProps) {
  const say = useSay();
  const { heading, note } = useMemo(
    () => dayHeading(events.dataset, eventsAt(events, rows), say),
    [events, rows, say],
  );
  const keyDays = useSelected(selectKeyDays);
  const first = events.eventAt(rows[0] ?? 0);
  const isKey = keyDays.size > 0 && keyDays.has(dayOfOnly(first, events.dataset) ?? Number.NaN);
  const count = say(counts).events(rows.length);
  return (
    <tr
      ref={measure}
      className={styles.day}
      {...(index !== undefined && { 'aria-rowindex': index + 1, 'data-index': index - 1 })}
    >
      <th colSpan={5} scope="rowgroup">
        {heading} <small>{note ? `${note} · ${count}` : count}</small>
        {isKey && ' '}
        {isKey && <span className={controls.tag}>{say(list).keyDate}</span>}
      </th>
    </tr>
  );
}
