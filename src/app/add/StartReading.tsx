import { useId, useState } from 'react';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import { selectIsReady, selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './add.module.css';
import { useAdding } from './use-adding.ts';
import { useStartReading } from './use-start-reading.ts';

/** Where the articles go - a story of their own, or the one that is open - and the button that has them read. */
export function StartReading({ onCancel }: { onCancel: () => void }) {
  const words = useWords(add);
  const { found, without, looked, given } = useAdding();
  const isReady = useSelected(selectIsReady);
  const open = useSelected(selectReported);
  const [addsToOpen, setAddsToOpen] = useState(false);
  const [title, setTitle] = useState(words.newTitle);
  const start = useStartReading();
  const [group, field] = [useId(), useId()];
  const canAdd = isReady && open.articles.length > 0;
  const adds = canAdd && addsToOpen;
  return (
    <>
      <fieldset className={styles.where}>
        <legend>{words.whereTheyGo}</legend>
        {canAdd && (
          <>
            <label>
              <input
                type="radio"
                name={group}
                checked={!adds}
                onChange={() => setAddsToOpen(false)}
              />
              {words.ownStory}
            </label>
            <label>
              <input
                type="radio"
                name={group}
                checked={adds}
                onChange={() => setAddsToOpen(true)}
              />
              <span>{words.intoStory(open.title, open.articles.length)}</span>
            </label>
          </>
        )}
        {!adds && (
          <div className={styles.title}>
            <label htmlFor={field}>{words.storyTitle}</label>
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
          onClick={() => start(title.trim() || words.newTitle, adds)}
        >
          {words.read(found.length - without.size)}
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
