/** The reports of all articles → events. The order in which the articles come does not matter. */
import type { Article, ArticleId, EventId, ReportedEvent } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import { clusterReports } from './cluster-reports.ts';
import { compare } from './compare.ts';
import { makeEvent } from './make-event.ts';
import { possiblySame } from './possibly-same.ts';

/** What of an article tells when its reports were told, and whether it is the first to tell them so. */
export type PublishedArticle = Pick<Article, 'id' | 'published' | 'sameTextAs'>;

/** Sorts after every date. */
const NO_DATE = '~';

/** By publication, then article, then place in the text: an order of the articles' own. */
export function inOrder(
  reports: readonly DraftReport[],
  articles: readonly PublishedArticle[],
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
export function onceEach(reports: readonly DraftReport[]): readonly DraftReport[] {
  const seen = new Set<string>();
  return reports.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The events one after the other; `whole` completes a report of which only what is compared is at hand. */
export function* mergedEvents(
  reports: readonly DraftReport[],
  articles: readonly PublishedArticle[],
  whole: (report: DraftReport) => DraftReport = (report) => report,
): Generator<ReportedEvent> {
  const { groups, doubtful } = clusterReports(inOrder(onceEach(reports), articles), articles);
  const others = possiblySame(
    groups.map(([first]) => first!.id as EventId),
    doubtful,
  );
  const sameAs = new Map(articles.map(({ id, sameTextAs = id }) => [id, sameTextAs]));
  for (const [place, group] of groups.entries()) {
    const event = makeEvent(group.map(whole), (id) => sameAs.get(id) ?? id);
    const same = others.get(place);
    yield same ? { ...event, possiblySame: same } : event;
  }
}

export const mergeReports = (
  reports: readonly DraftReport[],
  articles: readonly PublishedArticle[],
): readonly ReportedEvent[] => [...mergedEvents(reports, articles)];
