import { counts } from '../../messages/en/counts.ts';
import { page } from '../../messages/en/page.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import { selectActiveFacets, selectTotals, type Totals } from '../../store/select-counts.ts';
import styles from './bar.module.css';

/** "32 of 33", or "33" while nothing narrows them. */
export const shownOfAll = ({ events, eventsInAll }: Totals, narrowed: boolean, say: Say): string =>
  narrowed ? say(page).shownOf(events, eventsInAll) : say(counts).number(eventsInAll);

/** "32 of 33 events · 60 reports · 2 articles": each number says what it counts. */
export function Counts({ brief = false }: { brief?: boolean }) {
  const say = useSay();
  const totals = useSelected(selectTotals);
  const filtered = useSelected(selectActiveFacets).length > 0;
  const narrowed = filtered || totals.events < totals.eventsInAll;
  const { events, eventsInAll, reports, articles } = totals;
  const noun = say(page).events(narrowed ? eventsInAll : events, narrowed);
  const more =
    brief || events === 0 ? [] : [say(counts).reports(reports), say(counts).articles(articles)];
  return (
    <p className={styles.counts} role="status">
      <b>{shownOfAll(totals, narrowed, say)}</b> {[noun, ...more].join(' · ')}
    </p>
  );
}
