/** How far the review has come, and how to go on without judging or to end it. */
import type { ReactNode } from 'react';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import { reviewEnded } from '../../store/edit-log.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { Action } from './Action.tsx';
import styles from './curation.module.css';
import { selectReviewOnce } from './perform.ts';
import { runCuration } from './run-curation.ts';

export function End({ label, onPress }: { label: string; onPress: () => void }) {
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

/** Between the two stands what judges the event in hand. */
export function ReviewProgress({ children }: { children?: ReactNode }) {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const { accepted, rejected, toGo } = useSelected(selectReviewOnce);
  const done = accepted + rejected;
  return (
    <>
      <span role="status">{words.reviewStands(toGo.length, accepted, rejected)}</span>
      <progress
        className={styles.progress}
        value={done}
        max={done + toGo.length}
        aria-label={words.reviewed}
      />
      {children}
      {toGo.length > 0 && (
        <Action
          label={words.skip}
          icon="right"
          keys="s"
          onPress={() => runCuration(store, 'skip')}
        />
      )}
      <End label={words.endReview} onPress={() => act(reviewEnded)} />
    </>
  );
}
