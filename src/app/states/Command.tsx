import { CopyButton } from '../../views/marks/CopyButton.tsx';
import controls from '../../views/marks/controls.module.css';
import styles from './states.module.css';

/** A command for the terminal, to be copied. */
export function Command({ line }: { line: string }) {
  return (
    <span className={styles.command}>
      <code>{line}</code>
      <CopyButton name={`Copy: ${line}`} text={() => line} className={controls.small} />
    </span>
  );
}
