import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { BrandMark } from './Brand.tsx';
import styles from './top-bar.module.css';

/** In place of the top bar where a story stands within another page: its title, and the way to the whole. */
export function EmbedHead() {
  const words = useWords(page);
  const { title } = useSelected(selectDataset);
  const isPart = useSelected(({ session }) => session.isPart === true);
  if (isPart)
    return (
      <div className={styles.embedded}>
        <BrandMark />
        <b>{title}</b>
      </div>
    );
  return (
    <header className={styles.embedded}>
      <BrandMark />
      <h1>{title}</h1>
      <a href={window.location.pathname} target="_blank" rel="noreferrer">
        {words.openWhole}
      </a>
    </header>
  );
}
