import type { ArticleId, Dataset, ReportedEvent } from '../model/dataset.ts';
import { articleLetters } from './article-letters.ts';
import { publicationBounds } from './latest-publication.ts';
import { type Shelf, timeShelf } from './time-shelf.ts';

export interface DayGroup {
  readonly key: string;
  /** As precise as the dates under it: "1990s", "From about Saturday 3 October 2020". */
  readonly heading: string;
  /** "to the decade", "known only by the publication of A". */
  readonly note?: string;
  readonly year?: number;
  readonly events: readonly ReportedEvent[];
}

const DAY_MS = 86_400_000;

/** Letters of the articles whose publication on that day is all that dates these events. */
function datingArticles(dataset: Dataset, day: number, events: readonly ReportedEvent[]): string {
  const letters = articleLetters(dataset);
  const reporting = new Set<ArticleId>(events.flatMap((e) => e.reports.map((r) => r.article)));
  const dating = dataset.articles.filter((article) => {
    const published = publicationBounds(article);
    const isThatDay = published && published.start < day + DAY_MS && published.end > day;
    return reporting.has(article.id) && isThatDay;
  });
  return dating.map(({ id }) => letters.get(id)).join(', ');
}

function noteOf(
  dataset: Dataset,
  { note, publicationDay }: Shelf,
  events: readonly ReportedEvent[],
): string | undefined {
  if (publicationDay === undefined) return note;
  const letters = datingArticles(dataset, publicationDay, events);
  return letters ? `known only by the publication of ${letters}` : 'known only by publication';
}

/** Events in time order under honest headings; the order of the events is kept. */
export function groupByDay(
  events: readonly ReportedEvent[],
  dataset: Dataset,
): readonly DayGroup[] {
  const groups = new Map<string, { shelf: Shelf; events: ReportedEvent[] }>();
  for (const event of events) {
    const shelf = timeShelf(event);
    const group = groups.get(shelf.key) ?? { shelf, events: [] };
    group.events.push(event);
    groups.set(shelf.key, group);
  }
  return [...groups.values()].map(({ shelf, events: members }) => {
    const note = noteOf(dataset, shelf, members);
    return {
      key: shelf.key,
      heading: shelf.heading,
      ...(note && { note }),
      ...(shelf.year !== undefined && { year: shelf.year }),
      events: members,
    };
  });
}
