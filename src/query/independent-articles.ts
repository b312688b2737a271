import type { Article, ArticleId } from '../model/dataset.ts';

/** How many of these articles report for themselves: those with the same text count as one. */
export function countIndependent(ids: Iterable<ArticleId>, articles: readonly Article[]): number {
  const sameAs = new Map(articles.map(({ id, sameTextAs }) => [id, sameTextAs]));
  return new Set([...ids].map((id) => sameAs.get(id) ?? id)).size;
}
