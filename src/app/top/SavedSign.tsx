import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import styles from './top-bar.module.css';

/** Whether the reader's work is on the disk. Why it is not stands in the notices. */
export function SavedSign() {
  const words = useWords(page);
  const saving = useSelected(({ session }) => session.saving);
  return (
    <span role="status" className={styles.saved}>
      {saving && words.saving[saving.kind]}
    </span>
  );
}
