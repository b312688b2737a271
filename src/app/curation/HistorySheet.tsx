/** Every correction by its name, to be taken back or made again; what did not fit; what was rejected. */

import type { ReactNode } from 'react';
import type { Step } from '../../curation/log.ts';
import { curation } from '../../messages/en/curation.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
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
  const words = useWords(curation);
  return (
    <li>
      <span>
        {name}
        {children}
      </span>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        aria-label={words.actionOf(action, name)}
        onClick={onPress}
      >
        {action}
      </button>
    </li>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const words = useWords(curation);
  const act = useAct();
  return (
    <ol className={styles.list} reversed>
      {steps.toReversed().map(({ id, name, edits }) => (
        <Line key={id} action={words.undo} name={name} onPress={() => act(editUndone, id)}>
          {edits.length > 1 && <small>{words.countEdits(edits.length)}</small>}
        </Line>
      ))}
    </ol>
  );
}

function Undone({ steps }: { steps: readonly Step[] }) {
  const words = useWords(curation);
  const act = useAct();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{words.takenBack}</h3>
      <ol className={styles.list} reversed>
        {steps.toReversed().map(({ id, name }) => (
          <Line key={id} action={words.redo} name={name} onPress={() => act(editRedone, id)} />
        ))}
      </ol>
    </>
  );
}

function Unfit() {
  const say = useSay();
  const words = say(curation);
  const { unfit } = useSelected(selectCurated);
  if (unfit.length === 0) return null;
  return (
    <>
      <h3>{words.unfit(unfit.length)}</h3>
      <ul className={styles.list}>
        {unfit.map(({ step, edit, reason }) => (
          <li key={`${step.id} ${step.edits.indexOf(edit)}`}>
            <span>
              {step.name}
              <small>{say.sentence(reason)}.</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rejected() {
  const words = useWords(curation);
  const act = useAct();
  const { rejected } = useSelected(selectCurated);
  if (rejected.length === 0) return null;
  return (
    <>
      <h3>{words.rejectedEvents}</h3>
      <ul className={styles.list}>
        {rejected.map(({ id, title }) => (
          <Line
            key={id}
            action={words.showAgain}
            name={title}
            onPress={() =>
              act(edited, words.openAgain(title), [
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
  const words = useWords(curation);
  const { steps, undone } = useSelected(selectHistory);
  return (
    <SheetFrame heading={words.corrections}>
      <div className={styles.body}>
        <p className={styles.hint} role="status">
          {steps.length === 0 ? words.nothingYet : words.countCorrections(steps.length)}
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
