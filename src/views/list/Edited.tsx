import { describeChanges } from '../../curation/describe-changes.ts';
import { wordChange } from '../../curation/word-change.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { useSelected } from '../../store/react.tsx';
import { selectCurated } from '../../store/selectors.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './list.module.css';

/** That the reader has changed an event, and what it was. */
export function Edited({ event }: { event: ReportedEvent }) {
  const say = useSay();
  const curated = useSelected(selectCurated);
  const base = useSelected(({ data }) => (data.kind === 'ready' ? data.dataset : undefined));
  if (!base) return null;
  const changes = describeChanges(base, curated, event.id);
  return (
    <span className={styles.basis}>
      <Icon name="edit" size={12} /> {say(list).edited}
      {changes.length > 0 && `: ${changes.map((one) => wordChange(one, base, say)).join('; ')}`}
    </span>
  );
}
