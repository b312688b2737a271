/** Over the foot of the page: the events marked, or how far the review has come. */
import { countOf } from '../../query/word-count.ts';
import { marksCleared, reviewEnded } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import styles from './curation.module.css';
import { Action } from './EventCuration.tsx';
import { selectReviewOnce } from './perform.ts';
import { type CurationCommand, runCuration } from './run-curation.ts';

function Judging() {
  const store = useStoreItself();
  const run = (command: CurationCommand) => () => runCuration(store, command);
  return (
    <>
      <Action label="Accept" icon="check" keys="a" onPress={run('accept')} />
      <Action label="Reject" icon="x" keys="x" onPress={run('reject')} />
      <Action label="Correct" icon="edit" keys="e" onPress={run('correct')} />
    </>
  );
}

function End({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.small} ${controls.quiet}`}
      onClick={onPress}
    >
      {label}
    </button>
  );
}

function Marked({ count }: { count: number }) {
  const act = useAct();
  const store = useStoreItself();
  return (
    <section className={styles.bar} aria-label="Marked events">
      <span role="status">{countOf(count, 'event')} marked</span>
      <Judging />
      {count > 1 && (
        <Action label="Merge" icon="plus" keys="j" onPress={() => runCuration(store, 'merge')} />
      )}
      <End label="Clear" onPress={() => act(marksCleared)} />
    </section>
  );
}

function Reviewing() {
  const act = useAct();
  const store = useStoreItself();
  const { accepted, rejected, toGo } = useSelected(selectReviewOnce);
  const done = accepted + rejected;
  return (
    <section className={styles.bar} aria-label="Review">
      <span role="status">
        {toGo.length === 0 ? 'All reviewed' : `${toGo.length} to go`} · {accepted} accepted ·{' '}
        {rejected} rejected
      </span>
      <progress value={done} max={done + toGo.length} aria-label="Reviewed" />
      {toGo.length > 0 && (
        <>
          <Judging />
          <Action label="Skip" icon="right" keys="s" onPress={() => runCuration(store, 'skip')} />
        </>
      )}
      <End label="End the review" onPress={() => act(reviewEnded)} />
    </section>
  );
}

export function CurationBar() {
  const marked = useSelected(({ session }) => session.marked.length);
  return marked > 0 ? <Marked count={marked} /> : <Reviewing />;
}
