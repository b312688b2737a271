import { dates } from '../../messages/en/dates.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import { HoursShown } from './HoursShown.tsx';
import { HowKnown } from './HowKnown.tsx';
import { Section } from './Section.tsx';
import styles from './when.module.css';

/** When it happened, in words, and how that is known. */
export function WhenSection({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const say = useSay();
  const { when } = event;
  const goesOn = when?.extent === 'throughout' && when.edtf.endsWith('/..');
  return (
    <Section heading={say(reader).when}>
      <p className={styles.when}>{when ? wordWhenLong(when, say) : say(dates).noDate}</p>
      {when?.edtf.includes('T') && <HoursShown when={when} />}
      {goesOn && <p className={styles.goesOn}>{say(reader).goesOn}</p>}
      <HowKnown dataset={dataset} event={event} when={when} />
    </Section>
  );
}
