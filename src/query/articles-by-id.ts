import type { Article, ArticleId, Dataset } from '../model/dataset.ts';

interface Placed {
  readonly article: Article;
  /** In the dataset's list. */
  readonly place: number;
}

const known = new WeakMap<Dataset['articles'], ReadonlyMap<ArticleId, Placed>>();

/** The articles of a dataset by their ids. */
export function articlesById({
  articles,
}: Pick<Dataset, 'articles'>): ReadonlyMap<ArticleId, Placed> {
  const kept =
    known.get(articles) ??
    new Map(articles.map((article, place) => [article.id, { article, place }]));
  known.set(articles, kept);
  return kept;
}
