import { useMemo } from 'react';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { possiblySame } from '../../query/possibly-same.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../marks/Badge.tsx';
import styles from './nearby.module.css';
import { Section } from './Section.tsx';

const counted = (reports: number): string => (reports === 1 ? '1 report' : `${reports} reports`);

/** Events that may be this one and were too doubtful to be put together; each opens. */
export function PossiblySameSection({
  dataset,
  event,
}: {
  dataset: Dataset;
  event: ReportedEvent;
}) {
  const act = useAct();
  const others = useMemo(() => possiblySame(dataset, event), [dataset, event]);
  if (others.length === 0) return null;
  return (
    <Section heading="Possibly the same">
      <ul className={styles.near}>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => act(eventSelected, other.id)}>
              <Badge kind={other.kind} form={certaintyOf(other)} />
              <span>{other.title}</span>
              <small>{counted(other.reports.length)}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
