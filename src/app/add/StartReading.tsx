import { useId, useState } from 'react';
import { countOf } from '../../query/word-count.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset, selectIsReady } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './add.module.css';
import { useAdding } from './use-adding.ts';
import { useStartReading } from './use-start-reading.ts';

const NEW_TITLE = 'My articles';

/** Where the articles go - a story of their own, or the one that is open - and the button that has them read. */
export function StartReading({ onCancel }: { onCancel: () => void }) {
  const { found, without, looked, given } = useAdding();
  const isReady = useSelected(selectIsReady);
  const open = useSelected(selectDataset);
  const [addsToOpen, setAddsToOpen] = useState(false);
  const [title, setTitle] = useState(NEW_TITLE);
  const start = useStartReading();
  const [group, field] = [useId(), useId()];
  const canAdd = isReady && open.articles.length > 0;
  const adds = canAdd && addsToOpen;
  const count = countOf(found.length - without.size, 'article');
  return (
    <>
      <fieldset className={styles.where}>
        <legend>Where they go</legend>
        {canAdd && (
          <>
            <label>
              <input
                type="radio"
                name={group}
                checked={!adds}
                onChange={() => setAddsToOpen(false)}
              />
              A story of their own
            </label>
            <label>
              <input
                type="radio"
                name={group}
                checked={adds}
                onChange={() => setAddsToOpen(true)}
              />
              <span>
                Into “{open.title}”, whose {countOf(open.articles.length, 'article')} will be read
                again with them
              </span>
            </label>
          </>
        )}
        {!adds && (
          <div className={styles.title}>
            <label htmlFor={field}>Title of the story</label>
            <input
              id={field}
              value={title}
              onChange={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </div>
        )}
      </fieldset>
      <div className={styles.actions}>
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          disabled={looked < given}
          onClick={() => start(title.trim() || NEW_TITLE, adds)}
        >
          Read {count}
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
}
