/** A short tour of what is open: the page shows what each step speaks of, and stays in use. */

import { useEffect, useRef, useState } from 'react';
import { tour } from '../../messages/en/tour.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { STEPS } from './steps.ts';
import styles from './tour.module.css';

export function Tour() {
  const words = useWords(tour);
  const act = useAct();
  const store = useStoreItself();
  const dataset = useSelected(selectDataset);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLElement>(null);
  const step = STEPS[at];
  useEffect(() => {
    STEPS[at]?.show(store, dataset);
    // The button that was pressed may be out of use now, and the words are new.
    box.current?.focus();
  }, [at, store, dataset]);
  const close = () => act(panelOpened, 'none');
  const isLast = at === STEPS.length - 1;
  if (!step) return null;
  return (
    <section
      ref={box}
      className={styles.tour}
      aria-label={words.name}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p className={styles.place} role="status">
        {words.step(at + 1, STEPS.length)} <b>{words.steps[step.name].heading}</b>
      </p>
      <p>{words.steps[step.name].text}</p>
      <p className={styles.acts}>
        <button
          type="button"
          className={`${controls.button} ${controls.line}`}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        >
          <Icon name="left" size={14} />
          {words.back}
        </button>
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          onClick={() => (isLast ? close() : setAt(at + 1))}
        >
          {isLast ? words.done : words.next}
        </button>
        <button
          type="button"
          className={`${controls.button} ${controls.quiet} ${styles.leave}`}
          onClick={close}
        >
          {words.leave}
        </button>
      </p>
    </section>
  );
}
