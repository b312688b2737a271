import { useMemo } from 'react';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { toldNearby } from '../../query/told-nearby.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { EventTitle } from '../marks/EventTitle.tsx';
import styles from './nearby.module.css';
import { Section } from './Section.tsx';

/** Other events that the same words tell of, or the sentence itself, or the next one. */
export function NearbySection({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const words = useWords(reader);
  const act = useAct();
  const near = useMemo(() => toldNearby(dataset, event), [dataset, event]);
  if (near.length === 0) return null;
  return (
    <Section heading={words.alsoTold}>
      <ul className={styles.near}>
        {near.map(({ event: other, nearness }) => (
          <li key={other.id}>
            <button
              type="button"
              className={controls.row}
              onClick={() => act(eventSelected, other.id)}
            >
              <Badge kind={other.kind} form={certaintyOf(other)} />
              <EventTitle dataset={dataset} event={other} />
              <small>{words.nearness[nearness]}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
