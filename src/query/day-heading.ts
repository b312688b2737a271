import { dates } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import type { ArticleId, Dataset, ReportedEvent } from '../model/dataset.ts';
import { articleLetters } from './article-letters.ts';
import { articlesById } from './articles-by-id.ts';
import { publicationBounds } from './latest-publication.ts';
import { type Shelf, timeShelf } from './time-shelf.ts';

export interface DayHeading {
  /** As precise as the dates under it: "1990s", "From about Saturday 3 October 2020". */
  readonly heading: string;
  /** "to the decade", "known only by the publication of A". */
  readonly note?: string;
}

const DAY_MS = 86_400_000;

/** Letters of the articles whose publication on that day is all that dates these events. */
function datingArticles(dataset: Dataset, day: number, events: readonly ReportedEvent[]): string {
  const byId = articlesById(dataset);
  const letters = articleLetters(dataset);
  const reporting = new Set<ArticleId>(events.flatMap((e) => e.reports.map((r) => r.article)));
  const dating = [...reporting].filter((id) => {
    const article = byId.get(id)?.article;
    const published = article && publicationBounds(article);
    return published && published.start < day + DAY_MS && published.end > day;
  });
  const placeOf = (id: ArticleId): number => byId.get(id)?.place ?? 0;
  dating.sort((a, b) => placeOf(a) - placeOf(b));
  return dating.map((id) => letters.get(id)).join(', ');
}

function noteOf(
  dataset: Dataset,
  { note, publicationDay }: Shelf,
  events: readonly ReportedEvent[],
  say: Say,
): string | undefined {
  if (publicationDay === undefined) return note?.(say);
  const letters = datingArticles(dataset, publicationDay, events);
  const { byPublicationOf, byPublicationAlone } = say(dates);
  return letters ? byPublicationOf(letters) : byPublicationAlone;
}

/** The honest heading over events that stand on one shelf. */
export function dayHeading(
  dataset: Dataset,
  events: readonly ReportedEvent[],
  say: Say,
): DayHeading {
  const [first] = events;
  if (!first) return { heading: '' };
  const shelf = timeShelf(first);
  const note = noteOf(dataset, shelf, events, say);
  return { heading: shelf.heading(say), ...(note && { note }) };
}
