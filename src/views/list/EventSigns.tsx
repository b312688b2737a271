import { describeChanges } from '../../curation/describe-changes.ts';
import { wordChange } from '../../curation/word-change.ts';
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

/** That the reader has changed an event, and what it was. */
function Edited({ event }: { event: ReportedEvent }) {
  const say = useSay();
  const curated = useSelected(selectCurated);
  const base = useSelected(({ data }) => (data.kind === 'ready' ? data.dataset : undefined));
  if (!base || !curated.edited.has(event.id)) return null;
  const changes = describeChanges(base, curated, event.id);
  return (
    <span className={styles.basis}>
      <Icon name="edit" size={12} /> {say(list).edited}
      {changes.length > 0 && `: ${changes.map((one) => wordChange(one, base, say)).join('; ')}`}
    </span>
  );
}

/** What a reader is to know before taking an event for a fact: nobody asserts it, its sources differ, or it was edited. */
export function EventSigns({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
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
      <Edited event={event} />
    </>
  );
}
