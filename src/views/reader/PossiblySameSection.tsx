import { useMemo } from 'react';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { possiblySame } from '../../query/possibly-same.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { EventTitle } from '../marks/EventTitle.tsx';
import styles from './nearby.module.css';
import { Section } from './Section.tsx';

/** Events that may be this one and were too doubtful to be put together; each opens. */
export function PossiblySameSection({
  dataset,
  event,
}: {
  dataset: Dataset;
  event: ReportedEvent;
}) {
  const words = useWords(reader);
  const act = useAct();
  const others = useMemo(() => possiblySame(dataset, event), [dataset, event]);
  if (others.length === 0) return null;
  return (
    <Section heading={words.possiblySame}>
      <ul className={styles.near}>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className={controls.row}
              onClick={() => act(eventSelected, other.id)}
            >
              <Badge kind={other.kind} form={certaintyOf(other)} />
              <EventTitle dataset={dataset} event={other} />
              <small>{words.countReports(other.reports.length)}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
