import type { ArticleId, Dataset, Report, ReportedEvent, Span } from '../model/dataset.ts';
import { articlesById } from './articles-by-id.ts';
import { overlap } from './cut-at-edges.ts';
import { indexOf } from './event-index.ts';
import { rowsOfArticles } from './rows-of-articles.ts';
import { sentenceAfter, sentenceAt } from './sentence-at.ts';

/** How close another event's passage stands, the closest first. */
export const NEARNESS = ['same words', 'same sentence', 'next sentence'] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface NearbyEvent {
  readonly event: ReportedEvent;
  readonly nearness: Nearness;
}

interface Surroundings {
  readonly passage: Span;
  readonly sentences: Span;
  readonly next?: Span;
}

function surroundings(text: string, { passage }: Report): Surroundings {
  const last = sentenceAt(text, Math.max(passage.start, passage.end - 1));
  const end = Math.max(last.end, passage.end);
  const next = sentenceAfter(text, end);
  return {
    passage,
    sentences: { start: sentenceAt(text, passage.start).start, end },
    ...(next && { next }),
  };
}

function nearness(around: Surroundings, other: Span): Nearness | undefined {
  if (overlap(around.passage, other)) return 'same words';
  if (overlap(around.sentences, other)) return 'same sentence';
  return around.next && overlap(around.next, other) ? 'next sentence' : undefined;
}

/** What surrounds the reports of an event, by the article in which they stand. */
function surroundingsOf(
  dataset: Dataset,
  event: ReportedEvent,
): ReadonlyMap<ArticleId, readonly Surroundings[]> {
  const articles = articlesById(dataset);
  const found = new Map<ArticleId, Surroundings[]>();
  for (const report of event.reports) {
    const text = articles.get(report.article)?.article.text;
    if (text === undefined) continue;
    const others = found.get(report.article) ?? [];
    found.set(report.article, [...others, surroundings(text, report)]);
  }
  return found;
}

/** Other events that are told in the same words as this one, in the same sentence, or in the next. */
export function toldNearby(dataset: Dataset, event: ReportedEvent): readonly NearbyEvent[] {
  const places = surroundingsOf(dataset, event);
  const closest = (other: ReportedEvent): Nearness | undefined => {
    const found = new Set(
      other.reports.flatMap(({ article, passage }) =>
        (places.get(article) ?? []).map((around) => nearness(around, passage)),
      ),
    );
    return NEARNESS.find((name) => found.has(name));
  };
  const index = indexOf(dataset);
  const { source } = index;
  return rowsOfArticles(index, places.keys())
    .toSorted((a, b) => (source[a] as number) - (source[b] as number))
    .map((row) => index.eventAt(row))
    .filter((other) => other.id !== event.id)
    .flatMap((other) => {
      const near = closest(other);
      return near ? [{ event: other, nearness: near }] : [];
    })
    .sort((a, b) => NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness));
}
