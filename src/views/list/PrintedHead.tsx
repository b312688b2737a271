import { useMemo } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { dates } from '../../messages/en/dates.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import { wordZoneName } from '../../query/word-date.ts';
import { wordFilters } from '../../query/word-filters.ts';
import { useSelected } from '../../store/react.tsx';
import { selectTotals } from '../../store/select-counts.ts';
import { selectDataset } from '../../store/selectors.ts';
import styles from './printed.module.css';

/** On paper only: what this is a list of, and what was left out of it. */
export function PrintedHead() {
  const say = useSay();
  const dataset = useSelected(selectDataset);
  const filters = useSelected((state) => state.view.filters);
  const { events, eventsInAll, reports, articles } = useSelected(selectTotals);
  const worded = useMemo(() => wordFilters(filters, dataset, say), [filters, dataset, say]);
  const words = say(list);
  const number = say(counts);
  const shown = [
    words.shownOf(events, number.events(eventsInAll)),
    number.reports(reports),
    number.articles(articles),
    ...(say.zone === undefined ? [] : [`${say(dates).hours}: ${wordZoneName(say.zone)}`]),
  ].join(' · ');
  const narrowed = worded.map(({ label, value }) => words.narrowed(label, value)).join('; ');
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        <bdi>{dataset.title}</bdi>
      </p>
      <p>{words.printed(shown, narrowed)}</p>
    </div>
  );
}
