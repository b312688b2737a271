import { dates } from '../../messages/en/dates.ts';
import { useWords } from '../../messages/use-say.tsx';
import { wordZoneName } from '../../query/word-date.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import styles from './bar.module.css';

/** The zone that was chosen for hours, as long as one is; pressed, another can be. */
export function HoursChip() {
  const words = useWords(dates);
  const act = useAct();
  const zone = useSelected((state) => state.view.hours);
  if (zone === undefined) return null;
  return (
    <button type="button" className={styles.chip} onClick={() => act(panelOpened, 'hours')}>
      <span className={styles.worded}>
        <span className={styles.facet}>{words.hours}</span> {wordZoneName(zone)}
      </span>
    </button>
  );
}
