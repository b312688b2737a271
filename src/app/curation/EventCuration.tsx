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
import { useNarrow } from '../../views/reader/use-narrow.ts';
import { Action } from './Action.tsx';
import styles from './curation.module.css';
import { ReviewProgress } from './ReviewProgress.tsx';
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

export function EventCuration({ event }: { event: ReportedEvent }) {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const base = useSelected(selectBase);
  const { verdicts, notes } = useSelected(selectCurated);
  const isMarked = useSelected(({ session }) => session.marked.includes(event.id));
  const isAccepted = verdicts.get(event.id) === 'accepted';
  const note = notes.get(event.id);
  // On a phone the event lies over the bar that tells how far the review has come.
  const isReviewing = useSelected(({ session }) => session.reviewing);
  const isNarrow = useNarrow();
  return (
    <>
      {isReviewing && isNarrow && (
        <div className={styles.actions}>
          <ReviewProgress />
        </div>
      )}
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
