import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Selected } from '../../store/select-drawn.ts';
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
  const words = useWords(reader);
  const { what, id } = missing;
  return (
    <>
      <h2>{words.missing[what]}</h2>
      <p className={styles.lead}>{words.asksFor[what](<code>{id}</code>, datasetTitle)}</p>
      <p className={styles.lead}>{words.whyMissing[what]}</p>
      <p className={styles.actions}>
        <button type="button" className={`${controls.button} ${controls.solid}`} onClick={onClose}>
          {words.showEvents}
        </button>
        <CopyButton name={words.copyName} text={() => id} className={controls.line}>
          {words.copyName}
        </CopyButton>
      </p>
    </>
  );
}
