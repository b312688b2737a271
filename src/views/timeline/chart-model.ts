/** Everything about the chart that depends on the events and not on its size or zoom. */
import type { Article, ArticleId, Dataset, EventId, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { findStretches, type Stretch } from '../../query/find-stretches.ts';
import { type Lane, type LaneKind, lanesOfEvents } from '../../query/lanes-of-events.ts';
import { type MarkSpan, markSpan, publicationMoments } from '../../query/mark-span.ts';

/** Articles that appeared at the same moment. */
export interface Publication {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly articles: readonly Article[];
}

export interface ChartBasis {
  readonly dataset: Dataset;
  readonly letters: ReadonlyMap<ArticleId, string>;
  readonly spans: ReadonlyMap<EventId, MarkSpan>;
  /** In order of time. */
  readonly publications: readonly Publication[];
  /** The article that reports the most events: where it alone reports one, its letter says nothing. */
  readonly mainArticle?: ArticleId;
  readonly undatedArticles: readonly Article[];
  readonly stretches: readonly Stretch[];
  /** The share of dated events that stand in the last part of the last stretch. */
  readonly crowdAtEnd: number;
}

const LAST_PART = 0.15;

function crowdAtEnd(spans: ReadonlyMap<EventId, MarkSpan>, last: Stretch | undefined): number {
  if (!last || spans.size === 0) return 0;
  const from = last.end - (last.end - last.start) * LAST_PART;
  let crowd = 0;
  for (const { at, end, form } of spans.values())
    if (at >= from || (form !== 'point' && end >= from)) crowd++;
  return crowd / spans.size;
}

function publicationsOf(
  articles: readonly Article[],
  moments: ReadonlyMap<ArticleId, number>,
): readonly Publication[] {
  const byMoment = new Map<number, Article[]>();
  for (const article of articles) {
    const at = moments.get(article.id);
    if (at === undefined) continue;
    const together = byMoment.get(at) ?? [];
    together.push(article);
    byMoment.set(at, together);
  }
  return [...byMoment].map(([at, list]) => ({ at, articles: list })).sort((a, b) => a.at - b.at);
}

function mainArticle({ articles, events }: Dataset): ArticleId | undefined {
  const counts = new Map<ArticleId, number>(articles.map(({ id }) => [id, 0]));
  for (const { reports } of events)
    for (const article of new Set(reports.map((report) => report.article)))
      counts.set(article, (counts.get(article) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return articles.find(({ id }) => counts.get(id) === most)?.id;
}

/** What the whole dataset gives: the fold does not move when a filter does. */
export function chartBasis(dataset: Dataset): ChartBasis {
  const moments = publicationMoments(dataset.articles);
  const spans = new Map<EventId, MarkSpan>();
  for (const event of dataset.events) {
    const span = markSpan(event, moments);
    if (span) spans.set(event.id, span);
  }
  const reach = [...spans.values()].map(({ start, end }) => ({ start, end }));
  const published = [...moments.values()].map((at) => ({ start: at, end: at }));
  const stretches = findStretches(reach.length > 0 ? [...reach, ...published] : []);
  const main = mainArticle(dataset);
  return {
    dataset,
    ...(main && { mainArticle: main }),
    letters: articleLetters(dataset),
    spans,
    publications: publicationsOf(dataset.articles, moments),
    undatedArticles: dataset.articles.filter(({ id }) => !moments.has(id)),
    stretches,
    crowdAtEnd: crowdAtEnd(spans, stretches.at(-1)),
  };
}

export interface ChartEvents {
  readonly dated: readonly ReportedEvent[];
  readonly undated: readonly ReportedEvent[];
  readonly lanes: readonly Lane[];
}

/** The drawn events, those with a date sorted into lanes. */
export function chartEvents(
  basis: ChartBasis,
  events: readonly ReportedEvent[],
  by: LaneKind,
): ChartEvents {
  const dated = events.filter(({ id }) => basis.spans.has(id));
  const undated = events.filter(({ id }) => !basis.spans.has(id));
  return { dated, undated, lanes: lanesOfEvents(dated, by, basis.dataset) };
}
