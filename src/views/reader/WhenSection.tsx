import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import { HowKnown } from './HowKnown.tsx';
import { Section } from './Section.tsx';
import styles from './when.module.css';

/** When it happened, in words, and how that is known. */
export function WhenSection({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const { when } = event;
  const goesOn = when?.extent === 'throughout' && when.edtf.endsWith('/..');
  return (
    <Section heading="When">
      <p className={styles.when}>{when ? wordWhenLong(when, say) : 'No date'}</p>
      {goesOn && <p className={styles.goesOn}>still going on when reported</p>}
      <HowKnown dataset={dataset} event={event} when={when} />
    </Section>
  );
}
