/** Every correction by its name, to be taken back or made again; what did not fit; what was rejected. */
import type { ReactNode } from 'react';
import type { Step } from '../../curation/log.ts';
import { countOf } from '../../query/word-count.ts';
import { edited } from '../../store/curation-actions.ts';
import { editRedone, editUndone } from '../../store/edit-log.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectCurated, selectHistory } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { LogFile } from './LogFile.tsx';

interface LineProps {
  action: string;
  name: string;
  children?: ReactNode;
  onPress: () => void;
}

function Line({ action, name, children, onPress }: LineProps) {
  return (
    <li>
      <span>
        {name}
        {children}
      </span>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        aria-label={`${action}: ${name}`}
        onClick={onPress}
      >
        {action}
      </button>
    </li>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const act = useAct();
  return (
    <ol className={styles.list} reversed>
      {steps.toReversed().map(({ id, name, edits }) => (
        <Line key={id} action="Undo" name={name} onPress={() => act(editUndone, id)}>
          {edits.length > 1 && <small>{countOf(edits.length, 'edit')}</small>}
        </Line>
      ))}
    </ol>
  );
}

function Undone({ steps }: { steps: readonly Step[] }) {
  const act = useAct();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>Taken back</h3>
      <ol className={styles.list} reversed>
        {steps.toReversed().map(({ id, name }) => (
          <Line key={id} action="Redo" name={name} onPress={() => act(editRedone, id)} />
        ))}
      </ol>
    </>
  );
}

function Unfit() {
  const { unfit } = useSelected(selectCurated);
  if (unfit.length === 0) return null;
  return (
    <>
      <h3>{countOf(unfit.length, 'edit')} that does not fit these articles, kept in the log</h3>
      <ul className={styles.list}>
        {unfit.map(({ step, edit, reason }) => (
          <li key={`${step.id} ${step.edits.indexOf(edit)}`}>
            <span>
              {step.name}
              <small>{reason}.</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rejected() {
  const act = useAct();
  const { rejected } = useSelected(selectCurated);
  if (rejected.length === 0) return null;
  return (
    <>
      <h3>Rejected events</h3>
      <ul className={styles.list}>
        {rejected.map(({ id, title }) => (
          <Line
            key={id}
            action="Show again"
            name={title}
            onPress={() =>
              act(edited, `“${title}”: open again`, [
                { kind: 'event-judged', event: id, verdict: 'open' },
              ])
            }
          />
        ))}
      </ul>
    </>
  );
}

export function HistorySheet() {
  const { steps, undone } = useSelected(selectHistory);
  return (
    <SheetFrame heading="Corrections">
      <div className={styles.body}>
        <p className={styles.hint} role="status">
          {steps.length === 0
            ? 'Nothing has been corrected yet.'
            : `${countOf(steps.length, 'correction')}, the latest first.`}
        </p>
        <Steps steps={steps} />
        <Undone steps={undone} />
        <Unfit />
        <Rejected />
        <LogFile />
      </div>
    </SheetFrame>
  );
}
