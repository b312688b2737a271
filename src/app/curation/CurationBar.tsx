/** Over the foot of the page: the events marked, or how far the review has come. */
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import { marksCleared } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { Action } from './Action.tsx';
import styles from './curation.module.css';
import { selectReviewOnce } from './perform.ts';
import { End, ReviewProgress } from './ReviewProgress.tsx';
import { type CurationCommand, runCuration } from './run-curation.ts';

function Judging() {
  const words = useWords(curation);
  const store = useStoreItself();
  const run = (command: CurationCommand) => () => runCuration(store, command);
  return (
    <>
      <Action label={words.accept} icon="check" keys="a" onPress={run('accept')} />
      <Action label={words.reject} icon="x" keys="x" onPress={run('reject')} />
      <Action label={words.correct} icon="edit" keys="e" onPress={run('correct')} />
    </>
  );
}

function Marked({ count }: { count: number }) {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  return (
    <section className={styles.bar} aria-label={words.markedEvents}>
      <span role="status">{words.countMarked(count)}</span>
      <Judging />
      {count > 1 && (
        <Action
          label={words.merge}
          icon="plus"
          keys="j"
          onPress={() => runCuration(store, 'merge')}
        />
      )}
      <End label={words.clear} onPress={() => act(marksCleared)} />
    </section>
  );
}

function Reviewing() {
  const words = useWords(curation);
  const { toGo } = useSelected(selectReviewOnce);
  return (
    <section className={styles.bar} aria-label={words.review}>
      <ReviewProgress>{toGo.length > 0 && <Judging />}</ReviewProgress>
    </section>
  );
}

export function CurationBar() {
  const marked = useSelected(({ session }) => session.marked.length);
  return marked > 0 ? <Marked count={marked} /> : <Reviewing />;
}
