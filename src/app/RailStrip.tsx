import { page } from '../messages/en/page.ts';
import { useWords } from '../messages/use-say.tsx';
import { panelOpened } from '../store/actions.ts';
import { useAct, useSelected } from '../store/react.tsx';
import { selectActiveFacets } from '../store/select-counts.ts';
import controls from '../views/marks/controls.module.css';
import { Icon } from '../views/marks/Icon.tsx';
import styles from './app.module.css';

/** The filters folded to a button, where there is no room for them or an article is read. */
export function RailStrip() {
  const words = useWords(page);
  const act = useAct();
  const active = useSelected(selectActiveFacets).length;
  return (
    <nav className={styles.strip} aria-label={words.filters}>
      <button
        type="button"
        className={`${controls.button} ${controls.square}`}
        aria-label={active > 0 ? words.filtersActive(active) : words.filters}
        aria-keyshortcuts="f"
        aria-haspopup="dialog"
        onClick={() => act(panelOpened, 'filters')}
      >
        <Icon name="filter" />
        {active > 0 && <span className={styles.dot}>{active}</span>}
      </button>
    </nav>
  );
}
