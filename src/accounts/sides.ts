import type { Article, ArticleId, Dataset, Report, ReportedEvent } from '../model/dataset.ts';

/** What one article reports of an event. */
export interface Side {
  readonly article: Article;
  readonly reports: readonly Report[];
}

const articlesById = new WeakMap<Dataset['articles'], ReadonlyMap<ArticleId, Article>>();

function articlesOf({ articles }: Dataset): ReadonlyMap<ArticleId, Article> {
  const known = articlesById.get(articles) ?? new Map(articles.map((one) => [one.id, one]));
  articlesById.set(articles, known);
  return known;
}

/** The articles that report an event, in the order of its reports. */
export function sidesOf(dataset: Dataset, event: ReportedEvent): readonly Side[] {
  const byArticle = new Map<ArticleId, Report[]>();
  for (const report of event.reports) {
    const there = byArticle.get(report.article);
    if (there) there.push(report);
    else byArticle.set(report.article, [report]);
  }
  const articles = articlesOf(dataset);
  return [...byArticle].flatMap(([id, reports]) => {
    const article = articles.get(id);
    return article ? [{ article, reports }] : [];
  });
}
