/** Under the title of an event: what can be done with it, and what was. */

import { type Change, describeChanges } from '../../curation/describe-changes.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { KIND_FACTS } from '../../model/kinds.ts';
import { countOf } from '../../query/word-count.ts';
import { wordWhenLong } from '../../query/word-when.ts';
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

const namesIn = (event: ReportedEvent, dataset: Dataset): string =>
  event.participants
    .map(({ actor }) => dataset.actors.find(({ id }) => id === actor)?.name ?? actor)
    .join(', ') || 'nobody named';

/** “Date: was Monday 1 March 2021”. */
export function wordChange({ field, was }: Change, base: Dataset, say: Say): string {
  if (!was) return 'Added by you.';
  switch (field) {
    case 'title':
      return `Title: was “${was.title}”`;
    case 'kind':
      return `Kind: was ${KIND_FACTS[was.kind].label}`;
    case 'when':
      return `Date: was ${was.when ? `${wordWhenLong(was.when, say)} (${was.when.edtf})` : 'not known'}`;
    case 'where':
      return `Place: was ${was.where ?? 'not named'}`;
    case 'who':
      return `Who: was ${namesIn(was, base)}`;
    case 'merged':
      return `Merged: had ${countOf(was.reports.length, 'report')} before`;
    default:
      return `Reports: were ${was.reports.length}`;
  }
}

function Changes({ event, base }: { event: ReportedEvent; base: Dataset }) {
  const say = useSay();
  const curated = useSelected(selectCurated);
  const changes = describeChanges(base, curated, event.id);
  if (changes.length === 0) return null;
  return (
    <div className={styles.edited}>
      <b>Edited</b>
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
          label={isAccepted ? 'Accepted' : 'Accept'}
          icon="check"
          keys="a"
          pressed={isAccepted}
          onPress={() => runCuration(store, isAccepted ? 'reopen' : 'accept')}
        />
        <Action label="Reject" icon="x" keys="x" onPress={() => runCuration(store, 'reject')} />
        <Action label="Correct" icon="edit" keys="e" onPress={() => act(panelOpened, 'correct')} />
        <Action label="Merge" icon="plus" keys="j" onPress={() => runCuration(store, 'merge')} />
        <Action label="Reports" icon="copy" onPress={() => act(panelOpened, 'reports')} />
        <Action
          label={isMarked ? 'Marked' : 'Mark'}
          icon="list"
          keys="m"
          pressed={isMarked}
          onPress={() => act(eventMarked, event.id)}
        />
      </div>
      {base && <Changes event={event} base={base} />}
      {note && (
        <p className={styles.note}>
          <b>Your note: </b>
          {note}
        </p>
      )}
    </>
  );
}
