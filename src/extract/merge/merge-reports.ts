/** The reports of all articles → events. The order in which the articles come does not matter. */
import type { Article, ArticleId, EventId, ReportedEvent } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import { clusterReports } from './cluster-reports.ts';
import { type Collection, CollectionTally } from './collection.ts';
import { compare } from './compare.ts';
import { type Group, GroupList } from './group-list.ts';
import { makeEvent } from './make-event.ts';
import { type Mention, mentionOf } from './mention.ts';
import { possiblySame } from './possibly-same.ts';

/** What of an article tells when its reports were told, and whether it is the first to tell them so. */
export type PublishedArticle = Pick<Article, 'id' | 'published' | 'sameTextAs'>;

/** Where the reports lie: in memory, or in files of which only what is at work is read. */
export interface ReportSource {
  /** The places of an article's reports, in any order. */
  readonly placesOf: (article: ArticleId) => readonly number[];
  readonly read: (place: number) => DraftReport;
}

interface PlacedReport {
  readonly place: number;
  readonly report: DraftReport;
}

/** Sorts after every date. */
const NO_DATE = '~';

/** By publication, then id: an order of the articles' own. */
export const inOrder = <Some extends PublishedArticle>(
  articles: readonly Some[],
): readonly Some[] =>
  [...articles].sort(
    (a, b) => compare(a.published ?? NO_DATE, b.published ?? NO_DATE) || compare(a.id, b.id),
  );

/** The reports of an article as they stand in it. A place that told the same twice is one report. */
function reportsOf(article: ArticleId, { placesOf, read }: ReportSource): readonly PlacedReport[] {
  const seen = new Set<string>();
  return placesOf(article)
    .map((place) => ({ place, report: read(place) }))
    .filter(({ report: { id } }) => !seen.has(id) && seen.add(id))
    .sort(
      ({ report: a }, { report: b }) =>
        a.trigger.start - b.trigger.start || compare(a.kind, b.kind),
    );
}

/** The mentions of articles in their order, each with the place of its report. */
export function mentionsOf(
  articles: readonly ArticleId[],
  source: ReportSource,
): { readonly mentions: readonly Mention[]; readonly places: readonly number[] } {
  const placed = articles.flatMap((article) => reportsOf(article, source));
  return {
    mentions: placed.map(({ report }) => mentionOf(report)),
    places: placed.map(({ place }) => place),
  };
}

/** `articles` in their order. */
export function collect(articles: readonly PublishedArticle[], source: ReportSource): Collection {
  const tally = new CollectionTally();
  for (const article of articles) tally.add(article, mentionsOf([article.id], source).mentions);
  return tally.finish();
}

/** The groups of one block: which reports are one event; of the reports nothing is kept but their places. */
function* groupsOf(
  block: readonly ArticleId[],
  source: ReportSource,
  collection: Collection,
  orderOf: ReadonlyMap<ArticleId, number>,
): Generator<Group> {
  const { mentions, places } = mentionsOf(block, source);
  const { groups, doubtful } = clusterReports(mentions, collection);
  const ids = groups.map(([first]) => mentions[first!]!.report.id as EventId);
  const others = possiblySame(ids, doubtful);
  for (const [at, group] of groups.entries())
    yield {
      article: orderOf.get(mentions[group[0]!]!.report.article)!,
      nth: group[0]!,
      places: group.map((each) => places[each]!),
      same: others.get(at),
    };
}

/** The events one after the other, by their first report. */
export function* mergedEvents(
  given: readonly PublishedArticle[],
  source: ReportSource,
): Generator<ReportedEvent> {
  const articles = inOrder(given);
  const orderOf = new Map(articles.map(({ id }, order) => [id, order]));
  const collection = collect(articles, source);
  const groups = new GroupList();
  for (const block of collection.blocks)
    for (const group of groupsOf(block, source, collection, orderOf)) groups.add(group);
  const sameAs = new Map(articles.map(({ id, sameTextAs = id }) => [id, sameTextAs]));
  for (const { places, same } of groups.inOrder()) {
    const event = makeEvent(places.map(source.read), (id) => sameAs.get(id) ?? id);
    yield same ? { ...event, possiblySame: same } : event;
  }
}

/** Where reports lie that are in memory. */
export function sourceOf(reports: readonly DraftReport[]): ReportSource {
  const places = new Map<ArticleId, number[]>();
  for (const [place, { article }] of reports.entries()) {
    const own = places.get(article) ?? [];
    places.set(article, own);
    own.push(place);
  }
  return {
    placesOf: (article) => places.get(article) ?? [],
    read: (place) => reports[place]!,
  };
}

export const mergeReports = (
  reports: readonly DraftReport[],
  articles: readonly PublishedArticle[],
): readonly ReportedEvent[] => [...mergedEvents(articles, sourceOf(reports))];
