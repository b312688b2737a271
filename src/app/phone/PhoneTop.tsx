import { lazy, Suspense } from 'react';
import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset, selectIsReady } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Chips } from '../bar/Chips.tsx';
import { Counts } from '../bar/Counts.tsx';
import { MinorEvents } from '../bar/MinorEvents.tsx';
import { BrandMark } from '../top/Brand.tsx';
import { SearchField } from '../top/SearchField.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import styles from './phone.module.css';

const OverviewStrip = lazy(() =>
  import('../../views/timeline/OverviewStrip.tsx').then((m) => ({ default: m.OverviewStrip })),
);

const tap = `${controls.button} ${controls.square}`;

/** The head of the page on a phone: the dataset, search folded to a button, all else behind one menu. */
export function PhoneTop() {
  const words = useWords(page);
  const act = useAct();
  const { title } = useSelected(selectDataset);
  const hasStrip = useSelected(
    (state) => state.view.screen.kind === 'list' && selectDataset(state).events.length > 0,
  );
  const isReady = useSelected(selectIsReady);
  const isAdding = useSelected(({ session }) => session.panel === 'add');
  const searches = useSelected(
    ({ session, view }) => session.panel === 'search' || view.filters.words !== '',
  );
  return (
    <header className={styles.top}>
      <div className={styles.line}>
        <BrandMark />
        <b className={styles.title}>
          <bdi>{title || 'Sourceline'}</bdi>
        </b>
        <button
          type="button"
          className={tap}
          aria-label={words.search}
          aria-expanded={searches}
          onClick={() => act(panelOpened, 'search')}
        >
          <Icon name="search" size={20} />
        </button>
        <MoreMenu />
      </div>
      {searches && (
        <div className={styles.search}>
          <SearchField />
        </div>
      )}
      {hasStrip && !isAdding && (
        <div className={styles.strip}>
          <Suspense fallback={null}>
            <OverviewStrip />
          </Suspense>
        </div>
      )}
      {!isAdding && isReady && (
        <div className={styles.counts}>
          <Counts brief />
          <span>
            <MinorEvents />
          </span>
          <Chips />
        </div>
      )}
    </header>
  );
}
