import { useMemo } from 'react';
import { list } from '../../messages/en/list.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { articlesById } from '../../query/articles-by-id.ts';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './list.module.css';

/** "A × 3  B": how often each article reports the event. */
export function ReportKeys({ dataset, event }: { dataset: Dataset; event: ReportedEvent }) {
  const words = useWords(list);
  const counts = useMemo(() => {
    const byId = articlesById(dataset);
    const letters = articleLetters(dataset);
    const found = [...new Set(event.reports.map(({ article }) => article))].flatMap((id) => {
      const placed = byId.get(id);
      if (!placed) return [];
      const count = event.reports.filter(({ article }) => article === id).length;
      const title = placed.article.title ?? id;
      return [{ id, title, letter: letters.get(id) ?? '?', count, place: placed.place }];
    });
    return found.sort((a, b) => a.place - b.place);
  }, [dataset, event]);
  return counts.map(({ id, title, letter, count }) => (
    <span key={id} className={styles.source}>
      <SourceKey letter={letter} title={title} />
      {count > 1 && <span className={styles.times}>{words.times(count)}</span>}
    </span>
  ));
}
