import { list } from '../../messages/en/list.ts';
import { useWords } from '../../messages/use-say.tsx';
import { type ListShape, lineAt } from '../../query/list-shape.ts';
import { useSelected } from '../../store/react.tsx';
import { selectSelected } from '../../store/select-drawn.ts';
import { DayRow } from './DayRow.tsx';
import { EventRow } from './EventRow.tsx';
import styles from './list.module.css';

/** The rows that are on the page where not all of them are. */
export interface RowWindow {
  /** Indexes of the rows, ascending. */
  readonly indexes: readonly number[];
  /** Height of the rows above and below, in pixels. */
  readonly before: number;
  readonly after: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

interface ListTableProps {
  shape: ListShape;
  window?: RowWindow;
}

function Space({ height }: { height: number }) {
  return height === 0 ? null : <tbody aria-hidden="true" style={{ height }} />;
}

const COLUMNS = ['when', 'kind', 'told', 'who', 'sources'] as const;

/** The events as a real table; with a window of it the rest is told by the count and places of its rows. */
export function ListTable({ shape, window }: ListTableProps) {
  const words = useWords(list);
  const selected = useSelected(selectSelected);
  const inHand = selected.kind === 'found' ? selected : undefined;
  const shown = window ? window.indexes : Array.from({ length: shape.lines }, (_, i) => i);
  const { dataset } = shape.index;
  return (
    <table className={styles.table} {...(window && { 'aria-rowcount': shape.lines + 1 })}>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} className={styles[`${column}Column`]} />
        ))}
      </colgroup>
      <thead>
        <tr {...(window && { 'aria-rowindex': 1 })}>
          <th scope="col">{words.when}</th>
          <th scope="col">
            <span className={styles.kindHead}>{words.kind}</span>
          </th>
          <th scope="col">
            {words.event} <span className={styles.onScreen}>{words.andFirstReport}</span>
          </th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.reports}</th>
        </tr>
      </thead>
      <Space height={window?.before ?? 0} />
      <tbody>
        {shown.map((i) => {
          const line = lineAt(shape, i);
          const place = { index: window && i + 1, measure: window?.measure };
          if (line?.kind === 'day')
            return (
              <DayRow
                key={`day ${line.rows[0]}`}
                events={shape.index}
                rows={line.rows}
                {...place}
              />
            );
          if (!line) return null;
          const event = shape.index.eventAt(line.row);
          const isSelected = inHand?.row === line.row;
          return (
            <EventRow
              key={event.id}
              dataset={dataset}
              event={event}
              selected={isSelected}
              hidden={isSelected && inHand.hidden}
              {...place}
            />
          );
        })}
      </tbody>
      <Space height={window?.after ?? 0} />
    </table>
  );
}
