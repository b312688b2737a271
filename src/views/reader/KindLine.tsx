import type { ReactNode } from 'react';
import { kinds } from '../../messages/en/kinds.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { KIND_FACTS } from '../../model/kinds.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { Badge } from '../marks/Badge.tsx';
import marks from '../marks/marks.module.css';
import styles from './reader.module.css';

interface KindLineProps {
  event: ReportedEvent;
  /** What stands beside it, in grey. */
  children?: ReactNode;
}

/** The mark and name of an event's kind, in the hue of its family. */
export function KindLine({ event, children }: KindLineProps) {
  const { family } = KIND_FACTS[event.kind];
  const { kind } = useWords(kinds);
  return (
    <p className={`${styles.kind} ${marks[family]}`}>
      <Badge kind={event.kind} form={certaintyOf(event)} large />
      {kind[event.kind]}
      {children && <span className={styles.position}>{children}</span>}
    </p>
  );
}
