import { useMemo } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { nothing as messages } from '../../messages/en/nothing.tsx';
import { useSay } from '../../messages/use-say.tsx';
import { countBits } from '../../query/bits.ts';
import { mainEvents } from '../../query/main-events.ts';
import { wordFilters } from '../../query/word-filters.ts';
import {
  detailChosen,
  facetRemoved,
  filterChangeUndone,
  filtersCleared,
} from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectMinorCount, selectRelaxations } from '../../store/select-counts.ts';
import { selectDataset, selectIndex } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './states.module.css';

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
  const message = say(messages);
  const number = say(counts);
  return (
    <div className={styles.fill}>
      <div className={styles.state}>
        <h2>{message.nothingMatches(count)}</h2>
        <p className={styles.lead}>
          {message.thereAre(
            number.articles(dataset.articles.length),
            number.events(dataset.events.length),
            count,
          )}
        </p>
        <ul className={styles.relax}>
          {relaxations.map(({ facet, events }) => {
            const words = worded.find((filter) => filter.facet === facet);
            const named = `${words?.label}: ${words?.value}`;
            return (
              <li key={facet}>
                <span>{message.without(<b>{named}</b>)}</span>
                <span className={styles.count}>{number.events(events)}</span>
                {events > 0 ? (
                  <button
                    type="button"
                    className={line}
                    aria-label={message.takeAwayName(named)}
                    onClick={() => act(facetRemoved, facet)}
                  >
                    {message.takeAway}
                  </button>
                ) : (
                  <span className={styles.still}>{message.stillNone}</span>
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
            {message.clear(count, number.events(unfiltered))}
          </button>
          {minor > 0 && (
            <button type="button" className={line} onClick={() => act(detailChosen, 'all')}>
              {message.showMinor(minor)}
            </button>
          )}
          {canUndo && (
            <button
              type="button"
              className={controls.button}
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => act(filterChangeUndone)}
            >
              {message.undoFilter} <kbd className={controls.key}>{message.undoKey}</kbd>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
