import { lazy, Suspense } from 'react';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Chips } from '../bar/Chips.tsx';
import { Counts } from '../bar/Counts.tsx';
import { Menu, type MenuEntry } from '../menu/Menu.tsx';
import { BrandMark } from '../top/Brand.tsx';
import { SearchField } from '../top/SearchField.tsx';
import { currentAddress } from '../top/TopBar.tsx';
import { useDatasetEntries, useOpenDatasetFile } from '../top/use-dataset-entries.tsx';
import { useThemeEntries } from '../top/use-theme-entries.ts';
import styles from './phone.module.css';

const OverviewStrip = lazy(() =>
  import('../../views/timeline/OverviewStrip.tsx').then((m) => ({ default: m.OverviewStrip })),
);

const tap = `${controls.button} ${controls.square}`;

function MoreMenu() {
  const act = useAct();
  const { ask, input } = useOpenDatasetFile();
  const datasets = useDatasetEntries(ask);
  const themes = useThemeEntries();
  const share: MenuEntry = {
    label: 'Copy the link to this view',
    icon: 'link',
    run: () => void navigator.clipboard.writeText(currentAddress()),
  };
  const save: MenuEntry = {
    label: 'Export',
    icon: 'export',
    run: () => act(panelOpened, 'export'),
  };
  const keys: MenuEntry = {
    label: 'Keyboard shortcuts',
    icon: 'keyboard',
    run: () => act(panelOpened, 'keys'),
  };
  const [firstTheme, ...otherThemes] = themes;
  const entries = [
    share,
    save,
    keys,
    ...datasets.map((entry, i) => (i === 0 ? { ...entry, startsGroup: 'Dataset' } : entry)),
    ...(firstTheme ? [{ ...firstTheme, startsGroup: 'Theme' }] : []),
    ...otherThemes,
  ];
  return (
    <>
      <Menu
        name="More"
        button={<Icon name="more" size={20} />}
        className={tap}
        entries={entries}
        align="end"
      />
      {input}
    </>
  );
}

/** The head of the page on a phone: the dataset, search folded to a button, all else behind one menu. */
export function PhoneTop() {
  const act = useAct();
  const { title } = useSelected(selectDataset);
  const hasStrip = useSelected(
    (state) => state.view.screen.kind === 'list' && selectDataset(state).events.length > 0,
  );
  const searches = useSelected(
    ({ session, view }) => session.panel === 'search' || view.filters.words !== '',
  );
  return (
    <header className={styles.top}>
      <div className={styles.line}>
        <BrandMark />
        <b className={styles.title}>{title || 'Sourceline'}</b>
        <button
          type="button"
          className={tap}
          aria-label="Search"
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
      {hasStrip && (
        <div className={styles.strip}>
          <Suspense fallback={null}>
            <OverviewStrip />
          </Suspense>
        </div>
      )}
      <div className={styles.counts}>
        <Counts brief />
        <Chips />
      </div>
    </header>
  );
}
