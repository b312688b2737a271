import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset, selectIsFromDisk, selectIsReady } from '../../store/selectors.ts';
import { CopyButton } from '../../views/marks/CopyButton.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Menu } from '../menu/Menu.tsx';
import { BrandMark } from './Brand.tsx';
import { DatasetMenu } from './DatasetMenu.tsx';
import { SavedSign } from './SavedSign.tsx';
import { SearchField } from './SearchField.tsx';
import styles from './top-bar.module.css';
import { useCurationEntries } from './use-curation-entries.ts';
import { useLanguageEntries } from './use-language-entries.ts';
import { useThemeEntries } from './use-theme-entries.ts';

const square = `${controls.button} ${controls.square}`;

/** The page as it stands, as an address. */
export const currentAddress = (): string => window.location.href;

/** A published page has one story and no other to open. */
function StoryTitle() {
  const { title } = useSelected(selectDataset);
  return (
    <span className={styles.title}>
      <bdi>{title}</bdi>
    </span>
  );
}

/** What concerns the whole page: the dataset, search, sharing, theme, keys. */
export function TopBar() {
  const words = useWords(page);
  const languages = useLanguageEntries();
  const act = useAct();
  const themes = useThemeEntries();
  const corrections = useCurationEntries();
  const isReady = useSelected(selectIsReady);
  const isFromDisk = useSelected(selectIsFromDisk);
  const isPublished = useSelected(({ session }) => session.published !== undefined);
  return (
    <header className={styles.top}>
      <div className={styles.brand}>
        <BrandMark />
        <span className={styles.name}>Sourceline</span>
        {isPublished ? <StoryTitle /> : <DatasetMenu />}
        <SavedSign />
      </div>
      <SearchField />
      <div className={styles.acts}>
        {!isPublished && (
          <button type="button" className={controls.button} onClick={() => act(panelOpened, 'add')}>
            <Icon name="plus" />
            {words.addArticles}
          </button>
        )}
        {isReady && !isFromDisk && (
          <CopyButton name={words.shareName} text={currentAddress} icon="link">
            {words.share}
          </CopyButton>
        )}
        {isReady && (
          <button
            type="button"
            className={controls.button}
            aria-haspopup="dialog"
            onClick={() => act(panelOpened, 'export')}
          >
            <Icon name="export" />
            {words.export}
          </button>
        )}
        {isReady && (
          <Menu
            name={words.corrections}
            button={<Icon name="edit" />}
            className={square}
            entries={corrections}
            align="end"
          />
        )}
        <Menu
          name={words.language}
          button={<Icon name="language" />}
          className={square}
          entries={languages}
          align="end"
        />
        <Menu
          name={words.theme}
          button={<Icon name="theme" />}
          className={square}
          entries={themes}
          align="end"
        />
        <button
          type="button"
          className={square}
          aria-label={words.keys}
          title={words.keysTitle}
          aria-keyshortcuts="?"
          onClick={() => act(panelOpened, 'keys')}
        >
          <Icon name="keyboard" />
        </button>
      </div>
    </header>
  );
}
