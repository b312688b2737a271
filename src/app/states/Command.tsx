import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import { CopyButton } from '../../views/marks/CopyButton.tsx';
import controls from '../../views/marks/controls.module.css';
import styles from './states.module.css';

/** A command for the terminal, to be copied. */
export function Command({ line }: { line: string }) {
  const { copyCommand } = useWords(failure);
  return (
    <span className={styles.command}>
      <code>{line}</code>
      <CopyButton name={copyCommand(line)} text={() => line} className={controls.small} />
    </span>
  );
}
