import { useMemo } from 'react';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './list.module.css';

/** "A × 3  B": how often each article reports the event. */
export function ReportKeys({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const counts = useMemo(
    () =>
      dataset.articles.flatMap(({ id, title }) => {
        const count = event.reports.filter(({ article }) => article === id).length;
        const letter = articleLetters(dataset).get(id) ?? '?';
        return count > 0 ? [{ id, title: title ?? id, letter, count }] : [];
      }),
    [dataset, event],
  );
  return counts.map(({ id, title, letter, count }) => (
    <span key={id} className={styles.source}>
      <SourceKey letter={letter} title={title} />
      {count > 1 && <span className={styles.times}>× {count}</span>}
    </span>
  ));
}
