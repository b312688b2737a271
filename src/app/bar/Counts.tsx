import { countOf } from '../../query/word-count.ts';
import { useSelected } from '../../store/react.tsx';
import { selectActiveFacets, selectTotals, type Totals } from '../../store/selectors.ts';
import styles from './bar.module.css';

/** "32 of 33", or "33" while nothing narrows them. */
export const shownOfAll = ({ events, eventsInAll }: Totals, narrowed: boolean): string =>
  [...(narrowed ? [events] : []), eventsInAll].map((n) => n.toLocaleString('en')).join(' of ');

/** "32 of 33 events · 60 reports · 2 articles": each number says what it counts. */
export function Counts({ brief = false }: { brief?: boolean }) {
  const totals = useSelected(selectTotals);
  const filtered = useSelected(selectActiveFacets).length > 0;
  const narrowed = filtered || totals.events < totals.eventsInAll;
  const { events, eventsInAll, reports, articles } = totals;
  const noun = (narrowed ? eventsInAll : events) === 1 ? 'event' : 'events';
  const more =
    brief || events === 0 ? [] : [countOf(reports, 'report'), countOf(articles, 'article')];
  return (
    <p className={styles.counts} role="status">
      <b>{shownOfAll(totals, narrowed)}</b> {[noun, ...more].join(' · ')}
    </p>
  );
}
