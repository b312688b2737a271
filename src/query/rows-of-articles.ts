import type { ArticleId } from '../model/dataset.ts';
import { articlesById } from './articles-by-id.ts';
import type { EventIndex } from './event-index.ts';

/** The events that some articles report, as rows in time order. */
export function rowsOfArticles(index: EventIndex, ids: Iterable<ArticleId>): readonly number[] {
  const { dataset, articleFrom, articles, count } = index;
  const byId = articlesById(dataset);
  const asked = new Set([...ids].map((id) => byId.get(id)?.place));
  const rows: number[] = [];
  for (let row = 0; row < count; row++)
    for (let i = articleFrom[row] as number; i < (articleFrom[row + 1] as number); i++)
      if (asked.has(articles[i])) {
        rows.push(row);
        break;
      }
  return rows;
}
