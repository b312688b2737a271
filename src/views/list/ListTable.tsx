import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset, selectSelected } from '../../store/selectors.ts';
import { DayRow } from './DayRow.tsx';
import { EventRow } from './EventRow.tsx';
import styles from './list.module.css';
import type { ListRow } from './list-rows.ts';

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
  rows: readonly ListRow[];
  window?: RowWindow;
}

const byId = (dataset: Dataset) => new Map(dataset.articles.map((a) => [a.id as string, a]));

function Space({ height }: { height: number }) {
  return height === 0 ? null : <tbody aria-hidden="true" style={{ height }} />;
}

const COLUMNS = ['when', 'kind', 'told', 'who', 'sources'] as const;

/** The events as a real table; with a window of it the rest is told by the count and places of its rows. */
export function ListTable({ rows, window }: ListTableProps) {
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  const articles = useMemo(() => byId(dataset), [dataset]);
  const inHand = selected.kind === 'found' ? selected : undefined;
  const shown = window ? window.indexes : rows.keys();
  return (
    <table className={styles.table} {...(window && { 'aria-rowcount': rows.length + 1 })}>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} className={styles[`${column}Column`]} />
        ))}
      </colgroup>
      <thead>
        <tr {...(window && { 'aria-rowindex': 1 })}>
          <th scope="col">When</th>
          <th scope="col">
            <span className={styles.kindHead}>Kind</span>
          </th>
          <th scope="col">
            Event <span className={styles.onScreen}>and first report</span>
          </th>
          <th scope="col">Who</th>
          <th scope="col">Reports</th>
        </tr>
      </thead>
      <Space height={window?.before ?? 0} />
      <tbody>
        {[...shown].map((i) => {
          const row = rows[i];
          if (!row) return null;
          const place = { index: window && i + 1, measure: window?.measure };
          if (row.kind === 'day') return <DayRow key={row.key} group={row.group} {...place} />;
          const isSelected = inHand?.event.id === row.event.id;
          return (
            <EventRow
              key={row.key}
              dataset={dataset}
              articles={articles}
              event={row.event}
              year={row.year}
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
