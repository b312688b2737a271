/** Under the title of an event: what can be done with it, and what was. */

import { describeChanges } from '../../curation/describe-changes.ts';
import { wordChange } from '../../curation/word-change.ts';
import { curation } from '../../messages/en/curation.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { panelOpened } from '../../store/actions.ts';
import { eventMarked } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectCurated } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import type { IconName } from '../../views/marks/icons.ts';
import styles from './curation.module.css';
import { runCuration } from './run-curation.ts';

/** The dataset as it was read, before any correction. */
export const selectBase = ({ data }: State): Dataset | undefined =>
  data.kind === 'ready' ? data.dataset : undefined;

function Changes({ event, base }: { event: ReportedEvent; base: Dataset }) {
  const say = useSay();
  const curated = useSelected(selectCurated);
  const changes = describeChanges(base, curated, event.id);
  if (changes.length === 0) return null;
  return (
    <div className={styles.edited}>
      <b>{say(curation).edited}</b>
      <ul>
        {changes.map((change) => (
          <li key={change.field}>{wordChange(change, base, say)}</li>
        ))}
      </ul>
    </div>
  );
}

const button = `${controls.button} ${controls.small} ${controls.line}`;

interface ActionProps {
  label: string;
  icon: IconName;
  keys?: string;
  pressed?: boolean;
  onPress: () => void;
}

/** One action of the row; `pressed` for what is switched on and off. */
export function Action({ label, icon, keys, pressed, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className={button}
      aria-keyshortcuts={keys}
      title={keys && `${label} (${keys})`}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onPress}
    >
      <Icon name={icon} size={12} />
      {label}
    </button>
  );
}

export function EventCuration({ event }: { event: ReportedEvent }) {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const base = useSelected(selectBase);
  const { verdicts, notes } = useSelected(selectCurated);
  const isMarked = useSelected(({ session }) => session.marked.includes(event.id));
  const isAccepted = verdicts.get(event.id) === 'accepted';
  const note = notes.get(event.id);
  return (
    <>
      <div className={styles.actions}>
        <Action
          label={isAccepted ? words.accepted : words.accept}
          icon="check"
          keys="a"
          pressed={isAccepted}
          onPress={() => runCuration(store, isAccepted ? 'reopen' : 'accept')}
        />
        <Action
          label={words.reject}
          icon="x"
          keys="x"
          onPress={() => runCuration(store, 'reject')}
        />
        <Action
          label={words.correct}
          icon="edit"
          keys="e"
          onPress={() => act(panelOpened, 'correct')}
        />
        <Action
          label={words.merge}
          icon="plus"
          keys="j"
          onPress={() => runCuration(store, 'merge')}
        />
        <Action label={words.reports} icon="copy" onPress={() => act(panelOpened, 'reports')} />
        <Action
          label={isMarked ? words.marked : words.mark}
          icon="list"
          keys="m"
          pressed={isMarked}
          onPress={() => act(eventMarked, event.id)}
        />
      </div>
      {base && <Changes event={event} base={base} />}
      {note && (
        <p className={styles.note}>
          <b>{words.yourNote} </b>
          {note}
        </p>
      )}
    </>
  );
}
