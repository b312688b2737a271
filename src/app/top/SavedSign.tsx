import { useSelected } from '../../store/react.tsx';
import styles from './top-bar.module.css';

const WORDS = { saving: 'Saving…', saved: 'Saved in this browser', failed: 'Not saved' } as const;

/** Whether the reader's work is on the disk. Why it is not stands in the notices. */
export function SavedSign() {
  const saving = useSelected(({ session }) => session.saving);
  return (
    <span role="status" className={styles.saved}>
      {saving && WORDS[saving.kind]}
    </span>
  );
}
