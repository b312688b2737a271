import { useMemo } from 'react';
import { list } from '../../messages/en/list.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { wordWho } from '../../query/word-who.ts';
import { isolated } from '../../text/isolate.ts';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import styles from './list.module.css';

/** "Rouhani → Aliyev"; a missing agent is said to be missing. */
export function Who({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const words = useWords(list);
  const who = useMemo(() => wordWho(event, dataset), [event, dataset]);
  const { agents, targets, others, claimedBy } = who;
  const unnamed = agents.length === 0 && (targets.length > 0 || others.length === 0);
  return (
    <>
      <span className={styles.actors}>
        {unnamed ? words.notNamed : agents.map(isolated).join(', ')}
        {targets.length > 0 && (
          <>
            <span className={controls.unseen}> {words.to} </span>
            <Icon name="arrow" size={12} />
            {targets.map(isolated).join(', ')}
          </>
        )}
        {others.length > 0 &&
          words.with(others.map(isolated).join(', '), agents.length + targets.length > 0)}
      </span>
      {claimedBy.length > 0 && (
        <span className={styles.basis}>{words.claimedBy(claimedBy.map(isolated))}</span>
      )}
    </>
  );
}
