import type { Article, Dataset } from '../model/dataset.ts';
import { type Bounds, boundsOf, parseEdtf } from '../model/edtf.ts';

/** When an article was published, in milliseconds UTC; undefined where its date is not known. */
export function publicationBounds(article: Article): Bounds | undefined {
  const value = article.published && parseEdtf(article.published);
  if (!value) return undefined;
  const { start, end } = boundsOf(value);
  return start === undefined || end === undefined ? undefined : { start, end };
}

const known = new WeakMap<readonly Article[], Bounds | undefined>();

/** The publication that ends last: after it no dated report can stand. Undefined where no article has a date. */
export function latestPublication(dataset: Pick<Dataset, 'articles'>): Bounds | undefined {
  const { articles } = dataset;
  if (!known.has(articles)) {
    const all = articles.flatMap((article) => publicationBounds(article) ?? []);
    const latest = all.reduce<Bounds | undefined>(
      (last, next) => (last && last.end >= next.end ? last : next),
      undefined,
    );
    known.set(articles, latest);
  }
  return known.get(articles);
}
