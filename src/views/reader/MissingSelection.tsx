import type { Selected } from '../../store/selectors.ts';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import styles from './reader.module.css';

interface MissingSelectionProps {
  missing: Extract<Selected, { kind: 'missing' }>;
  datasetTitle: string;
  onClose: () => void;
}

/** A link to an event or report that the dataset does not have: what was asked for, why that may be, what to do. */
export function MissingSelection({ missing, datasetTitle, onClose }: MissingSelectionProps) {
  const { what, id } = missing;
  return (
    <>
      <h2>This {what} is not in the dataset</h2>
      <p className={styles.lead}>
        The link asks for the {what} <code>{id}</code>. “{datasetTitle}” has no {what} of that name.
      </p>
      <p className={styles.lead}>
        The link may have been made for another dataset, or its article was edited and read again
        since. Look for the {what} by its words in the search field, or ask the sender for a new
        link.
      </p>
      <p className={styles.actions}>
        <button type="button" className={`${controls.button} ${controls.solid}`} onClick={onClose}>
          Show the events
        </button>
        <CopyButton name="Copy its name" text={() => id} className={controls.line}>
          Copy its name
        </CopyButton>
      </p>
    </>
  );
}
