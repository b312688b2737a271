/** Silence: articles of the same days that do not mention an event which others report. */
import type { Article, Dataset, ReportedEvent } from '../model/dataset.ts';
import { dateBounds, instantOf, parseEdtf } from '../model/edtf.ts';

const DAY_MS = 86_400_000;
/** An article may come a day earlier or later than those that report the event. */
const SLACK = DAY_MS;

const publicationOf = ({ published }: Article): number | undefined => {
  const value = published === undefined ? undefined : parseEdtf(published);
  return value?.kind === 'date' ? (instantOf(value) ?? dateBounds(value).start) : undefined;
};

/** The articles published on the days of an event's reports, or a day off, that have no report of it, by publication. */
export function silentArticles(dataset: Dataset, event: ReportedEvent): readonly Article[] {
  const reporting = new Set(event.reports.map(({ article }) => article));
  const published = dataset.articles.map((article) => ({ article, at: publicationOf(article) }));
  const days = published.flatMap(({ article, at }) =>
    at !== undefined && reporting.has(article.id) ? [at] : [],
  );
  if (days.length === 0) return [];
  const [first, last] = [
    days.reduce((a, b) => Math.min(a, b)) - SLACK,
    days.reduce((a, b) => Math.max(a, b)) + SLACK,
  ];
  return published
    .filter(
      (one): one is { article: Article; at: number } =>
        one.at !== undefined && one.at >= first && one.at <= last && !reporting.has(one.article.id),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ article }) => article);
}
