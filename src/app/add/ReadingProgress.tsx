import { countOf } from '../../query/word-count.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { StatePage } from '../states/StatePage.tsx';
import styles from './add.module.css';
import type { Adding, Stage } from './adding.ts';
import { useAdding, useAddingItself } from './use-adding.ts';

const MOST_SHOWN = 100;

function headingOf(stage: Stage): string {
  if (stage.kind === 'failed') return 'The articles could not be read';
  if (stage.kind === 'reading' && stage.isMerging) return 'Bringing the articles together';
  return stage.kind === 'reading' ? 'Reading the articles' : 'Checking every quote';
}

function ReadList({ read }: Pick<Adding, 'read'>) {
  return (
    <ul className={styles.read} aria-label="Articles that were read">
      {read.slice(0, MOST_SHOWN).map(({ title, reports }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list grows at its beginning
        <li key={read.length - index}>
          <Icon name="check" size={14} />
          <span>{title}</span>
          <small>{countOf(reports, 'report')}</small>
        </li>
      ))}
      {read.length > MOST_SHOWN && (
        <li>and {(read.length - MOST_SHOWN).toLocaleString('en')} more</li>
      )}
    </ul>
  );
}

interface ReadingProgressProps {
  onClose: () => void;
  onCancel: () => void;
}

/** How far the reading is, article by article; what is done can be shown while it goes on. */
export function ReadingProgress({ onClose, onCancel }: ReadingProgressProps) {
  const adding = useAddingItself();
  const { stage, read } = useAdding();
  const button = `${controls.button} ${controls.line}`;
  const heading = headingOf(stage);
  if (stage.kind === 'failed')
    return (
      <StatePage heading={heading} lead={`${stage.message}.`} wide>
        <div className={styles.actions}>
          <button type="button" className={button} onClick={onCancel}>
            Back
          </button>
        </div>
      </StatePage>
    );
  const { done, all } = stage.kind === 'reading' ? stage : { done: 1, all: 1 };
  const amount = `${done.toLocaleString('en')} of ${countOf(all, 'article')}`;
  return (
    <StatePage heading={heading} wide>
      <div className={styles.progress}>
        <p>
          <span role="status">{heading}</span>
          {stage.kind === 'reading' && <span>{amount}</span>}
        </p>
        <progress aria-label={heading} max={all} value={done} />
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={button}
          disabled={read.length === 0}
          onClick={() => adding.shown()}
        >
          Show what is done
        </button>
        <button
          type="button"
          className={button}
          disabled={read.length === 0}
          onClick={() => adding.stopped()}
        >
          Stop and keep what is done
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          Go on in the background
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          Cancel
        </button>
      </div>
      <ReadList read={read} />
    </StatePage>
  );
}
