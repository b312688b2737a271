import { useEffect, useState } from 'react';
import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectIsFromDisk, selectIsReady } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Menu, type MenuEntry } from '../menu/Menu.tsx';
import { currentAddress } from '../top/TopBar.tsx';
import { useCurationEntries } from '../top/use-curation-entries.ts';
import { useDatasetEntries, useOpenDatasetFile } from '../top/use-dataset-entries.tsx';
import { useLanguageEntries } from '../top/use-language-entries.ts';
import { useThemeEntries } from '../top/use-theme-entries.ts';
import styles from './phone.module.css';

const grouped = (heading: string, entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.map((entry, i) => (i === 0 ? { ...entry, startsGroup: heading } : entry));

/** What the top bar has room for on a wide page. */
export function MoreMenu() {
  const words = useWords(page);
  const languages = useLanguageEntries();
  const act = useAct();
  const { ask, input } = useOpenDatasetFile();
  const isReady = useSelected(selectIsReady);
  const isFromDisk = useSelected(selectIsFromDisk);
  const isPublished = useSelected(({ session }) => session.published !== undefined);
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
    label: words.copyLink,
    icon: 'link',
    run: () =>
      void navigator.clipboard.writeText(currentAddress()).then(
        () => setTold(words.linkCopied),
        () => setTold(words.copyRefused),
      ),
  };
  const save: MenuEntry = {
    label: words.export,
    icon: 'export',
    run: () => act(panelOpened, 'export'),
  };
  const keyDates: MenuEntry = {
    label: words.screens['key-dates'],
    icon: 'calendar',
    run: () => act(screenOpened, { kind: 'key-dates' }),
  };
  const add: MenuEntry = {
    label: words.addArticles,
    icon: 'plus',
    run: () => act(panelOpened, 'add'),
  };
  const entries: readonly MenuEntry[] = [
    ...(isReady && !isFromDisk ? [share] : []),
    ...(isReady ? [save] : []),
    ...(isPublished ? [] : [add]),
    ...(isReady ? [keyDates] : []),
    ...(isReady
      ? [
          {
            label: words.hours,
            icon: 'calendar' as const,
            run: () => act(panelOpened, 'hours'),
          },
        ]
      : []),
    { label: words.howToRead, icon: 'panel', run: () => act(panelOpened, 'legend') },
    { label: words.keys, icon: 'keyboard', run: () => act(panelOpened, 'keys') },
    ...(isReady ? grouped(words.corrections, corrections) : []),
    ...(isPublished ? [] : grouped(words.dataset, datasets)),
    ...grouped(words.language, languages),
    ...grouped(words.theme, themes),
  ];
  return (
    <>
      <Menu
        name={words.more}
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
