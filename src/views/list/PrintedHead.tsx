import { useMemo } from 'react';
import { countOf } from '../../query/word-count.ts';
import { wordFilters } from '../../query/word-filters.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset, selectTotals } from '../../store/selectors.ts';
import styles from './printed.module.css';

/** On paper only: what this is a list of, and what was left out of it. */
export function PrintedHead() {
  const dataset = useSelected(selectDataset);
  const filters = useSelected((state) => state.view.filters);
  const { events, eventsInAll, reports, articles } = useSelected(selectTotals);
  const worded = useMemo(() => wordFilters(filters, dataset), [filters, dataset]);
  const counts = [
    `${events.toLocaleString('en')} of ${countOf(eventsInAll, 'event')}`,
    countOf(reports, 'report'),
    countOf(articles, 'article'),
  ].join(' · ');
  const narrowed = worded.map(({ label, value }) => `${label.toLowerCase()} ${value}`).join('; ');
  return (
    <div className={styles.head}>
      <p className={styles.title}>{dataset.title}</p>
      <p>
        {counts}. {narrowed && `Filters: ${narrowed}. `}Each quotation is verbatim; the underlined
        words tell of the event.
      </p>
    </div>
  );
}
