import { useMemo } from 'react';
import { page } from '../../messages/en/page.ts';
import { useSay } from '../../messages/use-say.tsx';
import { wordFilters } from '../../query/word-filters.ts';
import { facetRemoved, filtersCleared } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './bar.module.css';
import { HoursChip } from './HoursChip.tsx';

/** Each active filter as a chip that takes it away. */
export function Chips() {
  const say = useSay();
  const words = say(page);
  const act = useAct();
  const dataset = useSelected(selectDataset);
  const filters = useSelected((state) => state.view.filters);
  const worded = useMemo(() => wordFilters(filters, dataset, say), [filters, dataset, say]);
  if (worded.length === 0) return <HoursChip />;
  return (
    <>
      <HoursChip />
      <ul className={styles.chips} aria-label={words.activeFilters}>
        {worded.map(({ facet, label, value }) => (
          <li key={facet}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.removeFilter(label, value)}
              onClick={() => act(facetRemoved, facet)}
            >
              <span className={styles.worded}>
                <span className={styles.facet}>{label}</span> {value}
              </span>
              <Icon name="x" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.quiet}`}
        onClick={() => act(filtersCleared)}
      >
        {words.clearAll}
      </button>
    </>
  );
}
