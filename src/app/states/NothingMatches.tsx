import { useMemo } from 'react';
import { useSay } from '../../messages/use-say.tsx';
import { countBits } from '../../query/bits.ts';
import { mainEvents } from '../../query/main-events.ts';
import { countOf } from '../../query/word-count.ts';
import { wordFilters } from '../../query/word-filters.ts';
import {
  detailChosen,
  facetRemoved,
  filterChangeUndone,
  filtersCleared,
} from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import {
  selectDataset,
  selectIndex,
  selectMinorCount,
  selectRelaxations,
} from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './states.module.css';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const line = `${controls.button} ${controls.small} ${controls.line}`;

/** When no event passes: each filter, and how many events return without it. */
export function NothingMatches() {
  const say = useSay();
  const act = useAct();
  const dataset = useSelected(selectDataset);
  const index = useSelected(selectIndex);
  const relaxations = useSelected(selectRelaxations);
  const filters = useSelected((state) => state.view.filters);
  const canUndo = useSelected((state) => state.filterHistory.length > 0);
  const worded = useMemo(() => wordFilters(filters, dataset, say), [filters, dataset, say]);
  const minor = useSelected(selectMinorCount);
  const unfiltered = useMemo(
    () => (filters.detail === 'main' ? countBits(mainEvents(index)) : index.count),
    [index, filters.detail],
  );
  const count = relaxations.length;
  const heading =
    count === 1 ? 'No event matches the filter' : `No event matches all ${NUMBERS[count]} filters`;
  return (
    <div className={styles.fill}>
      <div className={styles.state}>
        <h2>{heading}</h2>
        <p className={styles.lead}>
          {countOf(dataset.articles.length, 'article')} report{' '}
          {countOf(dataset.events.length, 'event')}
          {count === 1
            ? ', none of them this way.'
            : ', none of them with all of this. Take one filter away:'}
        </p>
        <ul className={styles.relax}>
          {relaxations.map(({ facet, events }) => {
            const words = worded.find((filter) => filter.facet === facet);
            return (
              <li key={facet}>
                <span>
                  Without{' '}
                  <b>
                    {words?.label}: {words?.value}
                  </b>
                </span>
                <span className={styles.count}>{countOf(events, 'event')}</span>
                {events > 0 ? (
                  <button
                    type="button"
                    className={line}
                    aria-label={`Take away ${words?.label}: ${words?.value}`}
                    onClick={() => act(facetRemoved, facet)}
                  >
                    Take away
                  </button>
                ) : (
                  <span className={styles.still}>still none</span>
                )}
              </li>
            );
          })}
        </ul>
        <div className={styles.actions}>
          <button
            type="button"
            className={`${controls.button} ${controls.solid}`}
            onClick={() => act(filtersCleared)}
          >
            {count === 1 ? 'Clear the filter' : 'Clear all filters'}: {countOf(unfiltered, 'event')}
          </button>
          {minor > 0 && (
            <button type="button" className={line} onClick={() => act(detailChosen, 'all')}>
              Show what minor events match: {minor}
            </button>
          )}
          {canUndo && (
            <button
              type="button"
              className={controls.button}
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => act(filterChangeUndone)}
            >
              Undo the last filter <kbd className={controls.key}>Ctrl Z</kbd>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
