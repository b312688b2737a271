import type { MessagesOf } from '../../messages/area.ts';
import { add } from '../../messages/en/add.tsx';
import { counts } from '../../messages/en/counts.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { StatePage } from '../states/StatePage.tsx';
import styles from './add.module.css';
import type { Adding, Stage } from './adding-state.ts';
import { useAdding, useAddingItself } from './use-adding.ts';

const MOST_SHOWN = 100;

function headingOf(stage: Stage, words: MessagesOf<typeof add>): string {
  if (stage.kind === 'failed') return words.notRead;
  if (stage.kind === 'reading' && stage.isMerging) return words.merging;
  return stage.kind === 'reading' ? words.reading : words.checking;
}

function ReadList({ read }: Pick<Adding, 'read'>) {
  const words = useWords(add);
  const count = useWords(counts);
  return (
    <ul className={styles.read} aria-label={words.wereRead}>
      {read.slice(0, MOST_SHOWN).map(({ title, reports }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list grows at its beginning
        <li key={read.length - index}>
          <Icon name="check" size={14} />
          <span>{title}</span>
          <small>{count.reports(reports)}</small>
        </li>
      ))}
      {read.length > MOST_SHOWN && <li>{words.andMore(read.length - MOST_SHOWN)}</li>}
    </ul>
  );
}

interface ReadingProgressProps {
  onClose: () => void;
  onCancel: () => void;
}

/** How far the reading is, article by article; what is done can be shown while it goes on. */
export function ReadingProgress({ onClose, onCancel }: ReadingProgressProps) {
  const say = useSay();
  const words = say(add);
  const adding = useAddingItself();
  const { stage, read } = useAdding();
  const button = `${controls.button} ${controls.line}`;
  const heading = headingOf(stage, words);
  if (stage.kind === 'failed')
    return (
      <StatePage
        heading={heading}
        lead={`${stage.message === undefined ? words.ended : say.sentence(stage.message)}.`}
        wide
      >
        <div className={styles.actions}>
          <button type="button" className={button} onClick={onCancel}>
            {words.back}
          </button>
        </div>
      </StatePage>
    );
  const { done, all } = stage.kind === 'reading' ? stage : { done: 1, all: 1 };
  const amount = words.done(done, all);
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
          {words.showDone}
        </button>
        <button
          type="button"
          className={button}
          disabled={read.length === 0}
          onClick={() => adding.stopped()}
        >
          {words.stopAndKeep}
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          {words.inBackground}
        </button>
        <button type="button" className={controls.button} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
      <ReadList read={read} />
    </StatePage>
  );
}
