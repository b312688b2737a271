import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { Icon } from '../../views/marks/Icon.tsx';
import { Menu } from '../menu/Menu.tsx';
import styles from './top-bar.module.css';
import { useDatasetEntries, useOpenDatasetFile } from './use-dataset-entries.tsx';

/** The title of the dataset, and under it what else can be opened. */
export function DatasetMenu() {
  const { noDataset } = useWords(page);
  const { title } = useSelected(selectDataset);
  const { ask, input } = useOpenDatasetFile();
  const entries = useDatasetEntries(ask);
  const button = (
    <>
      <span className={styles.title}>
        <bdi>{title || noDataset}</bdi>
      </span>
      <Icon name="down" size={14} />
    </>
  );
  return (
    <>
      <Menu button={button} className={styles.dataset ?? ''} entries={entries} />
      {input}
    </>
  );
}
