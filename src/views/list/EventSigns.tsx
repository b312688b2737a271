import { kinds } from '../../messages/en/kinds.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, Modality, ReportedEvent } from '../../model/dataset.ts';
import { disagreeingEvents } from '../../query/known-disagreements.ts';
import styles from './list.module.css';

/** The way in which an event is put that no report takes as a fact; undefined where one does. */
function unasserted({ reports }: ReportedEvent): Modality | undefined {
  if (reports.some(({ modality }) => modality === 'asserted')) return undefined;
  return reports.find(({ modality }) => modality === 'denied')?.modality ?? reports[0]?.modality;
}

/** What a reader is to know before taking an event for a fact: nobody asserts it, or its sources differ. */
export function EventSigns({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const modality = unasserted(event);
  const differ = disagreeingEvents(dataset)?.has(event.id) ?? false;
  const signs = [
    ...(modality ? [say(kinds).putAs[modality]] : []),
    ...(differ ? [say(list).differ] : []),
  ];
  return signs.length > 0 && <span className={styles.basis}>{signs.join(' · ')}</span>;
}
