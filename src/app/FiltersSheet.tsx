import { counts } from '../messages/en/counts.ts';
import { page } from '../messages/en/page.ts';
import { useSay } from '../messages/use-say.tsx';
import { filtersCleared, panelOpened } from '../store/actions.ts';
import { useAct, useSelected } from '../store/react.tsx';
import { selectActiveFacets, selectTotals } from '../store/select-counts.ts';
import { Filters } from '../views/filters/Filters.tsx';
import { CloseButton } from '../views/marks/CloseButton.tsx';
import controls from '../views/marks/controls.module.css';
import { SheetDialog } from '../views/marks/SheetDialog.tsx';
import styles from './sheet.module.css';

/** The filters over the page, where the rail has no room: from the side, or on a phone from below. */
export function FiltersSheet() {
  const say = useSay();
  const words = say(page);
  const act = useAct();
  const { events } = useSelected(selectTotals);
  const active = useSelected(selectActiveFacets).length;
  const close = () => act(panelOpened, 'none');
  return (
    <SheetDialog name={words.filters} place="side" onClose={close}>
      <header className={styles.head}>
        <h2>{words.filters}</h2>
        {active > 0 && (
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            onClick={() => act(filtersCleared)}
          >
            {words.clearAll}
          </button>
        )}
        <CloseButton onClick={close} />
      </header>
      <div className={styles.body}>
        <Filters />
      </div>
      <footer className={styles.foot}>
        <button type="button" className={`${controls.button} ${controls.solid}`} onClick={close}>
          {words.showEvents(say(counts).events(events))}
        </button>
      </footer>
    </SheetDialog>
  );
}
