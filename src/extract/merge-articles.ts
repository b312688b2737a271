/** The reports of all articles → the dataset: who they speak of, and which reports are of one event. */
import type { Article, Dataset } from '../model/dataset.ts';
import type { ArticleReports } from './article-reports.ts';
import { fingerprintOfArticle, markSameTexts } from './mark-same-texts.ts';
import { actorsInUse } from './merge/actors-in-use.ts';
import { mergeReports } from './merge/merge-reports.ts';
import { CastOfAll, nameGlobally } from './name-globally.ts';

/** Dated articles first, the earliest first; then by id. */
export function byPublication(
  a: Pick<Article, 'id' | 'published'>,
  b: Pick<Article, 'id' | 'published'>,
): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The same articles give the same dataset, in whatever order they come. */
export function mergeArticles(given: readonly ArticleReports[], title: string): Dataset {
  const sorted = [...given].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const inOrder = sorted.map(({ article }) => article).sort(byPublication);
  const articles = markSameTexts(inOrder, inOrder.map(fingerprintOfArticle));
  const all = new CastOfAll();
  for (const { article, cast } of sorted) all.add({ article: article.id, cast });
  const { actors, renamings } = all.name();
  const reports = sorted.flatMap(({ article, reports: own }) =>
    own.map((report) => nameGlobally(report, renamings.get(article.id) ?? new Map())),
  );
  const events = mergeReports(reports, articles);
  return {
    format: 'sourceline',
    version: 1,
    title,
    articles,
    actors: actorsInUse(actors, reports),
    events,
  };
}
