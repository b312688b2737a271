/** The reports of all articles → events. The order in which the articles come does not matter. */
import type { Article, ArticleId, ReportedEvent } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import { clusterReports } from './cluster-reports.ts';
import { compare, makeEvent } from './make-event.ts';
import { withPossiblySame } from './with-possibly-same.ts';

/** Sorts after every date. */
const NO_DATE = '~';

/** By publication, then article, then place in the text: an order of the articles' own. */
function inOrder(
  reports: readonly DraftReport[],
  articles: readonly Article[],
): readonly DraftReport[] {
  const published = new Map<ArticleId, string>(
    articles.map((article) => [article.id, article.published ?? NO_DATE]),
  );
  return [...reports].sort(
    (a, b) =>
      compare(published.get(a.article) ?? NO_DATE, published.get(b.article) ?? NO_DATE) ||
      compare(a.article, b.article) ||
      a.trigger.start - b.trigger.start ||
      compare(a.kind, b.kind),
  );
}

/** A place that told the same twice is one report. */
function onceEach(reports: readonly DraftReport[]): readonly DraftReport[] {
  const seen = new Set<string>();
  return reports.filter(({ id }) => !seen.has(id) && seen.add(id));
}

export function mergeReports(
  reports: readonly DraftReport[],
  articles: readonly Article[],
): readonly ReportedEvent[] {
  const { groups, doubtful } = clusterReports(inOrder(onceEach(reports), articles), articles);
  return withPossiblySame(groups.map(makeEvent), doubtful);
}
