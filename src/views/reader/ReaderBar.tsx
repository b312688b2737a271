import { reader } from '../../messages/en/reader.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Neighbours } from '../../query/neighbours.ts';
import { eventSelected, selectionCleared } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import styles from './reader.module.css';
import { wordPosition } from './word-position.ts';

const square = `${controls.button} ${controls.small} ${controls.square}`;

/** Previous, next and the place among the shown events; the link; close. */
export function ReaderBar({ near }: { near: Neighbours }) {
  const say = useSay();
  const words = say(reader);
  const act = useAct();
  const { previous, next } = near;
  const isPart = useSelected(({ session }) => session.isPart === true);
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={square}
        aria-label={words.previousEvent}
        disabled={!previous}
        onClick={() => previous && act(eventSelected, previous)}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        className={square}
        aria-label={words.nextEvent}
        disabled={!next}
        onClick={() => next && act(eventSelected, next)}
      >
        <Icon name="right" />
      </button>
      <span className={styles.position}>{wordPosition(near, say)}</span>
      {!isPart && (
        <CopyButton
          name={words.copyLink}
          icon="link"
          className={controls.small}
          text={() => window.location.href}
        />
      )}
      <button
        type="button"
        className={square}
        aria-label={words.close}
        onClick={() => act(selectionCleared)}
      >
        <Icon name="x" />
      </button>
    </header>
  );
}
