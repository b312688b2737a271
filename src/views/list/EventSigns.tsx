import { lazy, Suspense } from 'react';
import { kinds } from '../../messages/en/kinds.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { puttingOf } from '../../query/event-signs.ts';
import { disagreeingEvents } from '../../query/known-disagreements.ts';
import { useSelected } from '../../store/react.tsx';
import { selectCurated } from '../../store/selectors.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './list.module.css';

const Edited = lazy(() => import('./Edited.tsx').then((m) => ({ default: m.Edited })));

/** What a reader is to know before taking an event for a fact: nobody asserts it, its sources differ, or it was edited. */
export function EventSigns({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const isEdited = useSelected((state) => selectCurated(state).edited.has(event.id));
  const putting = puttingOf(event);
  const differ = disagreeingEvents(dataset)?.has(event.id) ?? false;
  return (
    <>
      {(putting || differ) && (
        <span className={styles.basis}>
          {putting && say(kinds).putAs[putting]}
          {putting && differ && ' · '}
          {differ && (
            <>
              <Icon name="differ" size={12} /> {say(list).differ}
            </>
          )}
        </span>
      )}
      {isEdited && (
        <Suspense fallback={null}>
          <Edited event={event} />
        </Suspense>
      )}
    </>
  );
}
