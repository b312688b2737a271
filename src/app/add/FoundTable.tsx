import { useState } from 'react';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
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
  const words = useWords(add);
  if (count <= ROWS) return null;
  const last = Math.min(first + ROWS, count);
  const button = `${controls.button} ${controls.line} ${controls.small}`;
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      <button
        type="button"
        className={button}
        disabled={first === 0}
        onClick={() => onTurn(first - ROWS)}
      >
        {words.previous}
      </button>
      <span>{words.place(first + 1, last, count)}</span>
      <button
        type="button"
        className={button}
        disabled={last === count}
        onClick={() => onTurn(first + ROWS)}
      >
        {words.next}
      </button>
    </nav>
  );
}

/** What was found, before it is read: title, publisher and date, where each was read, all to be corrected. */
export function FoundTable() {
  const words = useWords(add);
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
            <b>{words.undated(left.length)}</b> {words.undatedMeans}
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
              {words.theseAlone}
            </label>
          )}
        </div>
      )}
      <div className={styles.scroller}>
        <table className={styles.found}>
          <caption className={controls.unseen}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.publisher}</th>
              <th scope="col">{words.published}</th>
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
