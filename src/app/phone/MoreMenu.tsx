import { useEffect, useState } from 'react';
import { panelOpened, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectIsFromDisk, selectIsReady } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Menu, type MenuEntry } from '../menu/Menu.tsx';
import { currentAddress } from '../top/TopBar.tsx';
import { useCurationEntries } from '../top/use-curation-entries.ts';
import { useDatasetEntries, useOpenDatasetFile } from '../top/use-dataset-entries.tsx';
import { useThemeEntries } from '../top/use-theme-entries.ts';
import styles from './phone.module.css';

const grouped = (heading: string, entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.map((entry, i) => (i === 0 ? { ...entry, startsGroup: heading } : entry));

/** What the top bar has room for on a wide page. */
export function MoreMenu() {
  const act = useAct();
  const { ask, input } = useOpenDatasetFile();
  const isReady = useSelected(selectIsReady);
  const isFromDisk = useSelected(selectIsFromDisk);
  const datasets = useDatasetEntries(ask);
  const themes = useThemeEntries();
  const corrections = useCurationEntries();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return;
    // Whatever is pressed next, what was told has been read.
    const clear = () => setTold('');
    window.addEventListener('pointerdown', clear);
    window.addEventListener('keydown', clear);
    return () => {
      window.removeEventListener('pointerdown', clear);
      window.removeEventListener('keydown', clear);
    };
  }, [told]);
  const share: MenuEntry = {
    label: 'Copy the link to this view',
    icon: 'link',
    run: () =>
      void navigator.clipboard.writeText(currentAddress()).then(
        () => setTold('Link copied'),
        () => setTold('The browser did not allow copying'),
      ),
  };
  const save: MenuEntry = {
    label: 'Export',
    icon: 'export',
    run: () => act(panelOpened, 'export'),
  };
  const keyDates: MenuEntry = {
    label: 'Key dates',
    icon: 'calendar',
    run: () => act(screenOpened, { kind: 'key-dates' }),
  };
  const entries: readonly MenuEntry[] = [
    ...(isReady && !isFromDisk ? [share] : []),
    ...(isReady ? [save] : []),
    { label: 'Add articles', icon: 'plus', run: () => act(panelOpened, 'add') },
    ...(isReady ? [keyDates] : []),
    { label: 'How to read this', icon: 'panel', run: () => act(panelOpened, 'legend') },
    { label: 'Keyboard shortcuts', icon: 'keyboard', run: () => act(panelOpened, 'keys') },
    ...(isReady ? grouped('Corrections', corrections) : []),
    ...grouped('Dataset', datasets),
    ...grouped('Theme', themes),
  ];
  return (
    <>
      <Menu
        name="More"
        button={<Icon name="more" size={20} />}
        className={`${controls.button} ${controls.square}`}
        entries={entries}
        align="end"
      />
      <span role="status" className={styles.told}>
        {told}
      </span>
      {input}
    </>
  );
}
