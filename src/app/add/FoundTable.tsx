import { useState } from 'react';
import { countOf } from '../../query/word-count.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './add.module.css';
import { FoundRow } from './FoundRow.tsx';
import { useAdding } from './use-adding.ts';

const ROWS = 25;

interface PagesProps {
  first: number;
  count: number;
  onTurn: (first: number) => void;
}

function Pages({ first, count, onTurn }: PagesProps) {
  if (count <= ROWS) return null;
  const last = Math.min(first + ROWS, count);
  const button = `${controls.button} ${controls.line} ${controls.small}`;
  return (
    <nav className={styles.pages} aria-label="Articles found, page by page">
      <button
        type="button"
        className={button}
        disabled={first === 0}
        onClick={() => onTurn(first - ROWS)}
      >
        Previous
      </button>
      <span>
        {(first + 1).toLocaleString('en')} to {last.toLocaleString('en')} of{' '}
        {count.toLocaleString('en')}
      </span>
      <button
        type="button"
        className={button}
        disabled={last === count}
        onClick={() => onTurn(first + ROWS)}
      >
        Next
      </button>
    </nav>
  );
}

/** What was found, before it is read: title, publisher and date, where each was read, all to be corrected. */
export function FoundTable() {
  const { found, without, corrections } = useAdding();
  const [onlyUndated, setOnlyUndated] = useState(false);
  const [from, setFrom] = useState(0);
  const kept = found.filter(({ key }) => !without.has(key));
  const undated = kept.filter(({ published }) => !published);
  const left = undated.filter(
    ({ key }) => (corrections.get(key)?.published ?? 'unknown') === 'unknown',
  );
  const rows = onlyUndated && undated.length > 0 ? undated : kept;
  const first = Math.min(from, Math.floor((rows.length - 1) / ROWS) * ROWS);
  return (
    <>
      {left.length > 0 && (
        <div className={styles.undated}>
          <Icon name="calendar" />
          <p>
            <b>{countOf(left.length, 'article')} without a date of publication.</b> Days such as “on
            Tuesday” or “last week” are counted from it: without one they stay unresolved, and what
            has no date of its own stands in the tray. Type it in if you know it; it may stay
            unknown.
          </p>
          {undated.length < kept.length && (
            <label>
              <input
                type="checkbox"
                checked={onlyUndated}
                onChange={({ currentTarget }) => {
                  setOnlyUndated(currentTarget.checked);
                  setFrom(0);
                }}
              />
              Show these alone
            </label>
          )}
        </div>
      )}
      <div className={styles.scroller}>
        <table className={styles.found}>
          <caption className={controls.unseen}>Articles found, before they are read</caption>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Publisher</th>
              <th scope="col">Published</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, first + ROWS).map((each) => (
              <FoundRow key={each.key} found={each} correction={corrections.get(each.key)} />
            ))}
          </tbody>
        </table>
      </div>
      <Pages first={first} count={rows.length} onTurn={setFrom} />
    </>
  );
}
