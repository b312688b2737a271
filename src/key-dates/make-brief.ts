/** The one-page brief of a story: its key dates, what happened on each, every sentence with the passage that it rests on. */
import type { Article, Dataset, Passage, ReportedEvent } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';
import { quoteEvent } from './quote-event.ts';
import type { KeyDate } from './rank-days.ts';
import type { DaysOfArticle } from './read-days.ts';
import { sentencesOfDay } from './sentences-of-day.ts';
import { relevanceOfArticles } from './story-words.ts';

export interface BriefLine {
  /** Absent where the line is a sentence of an article that no event was read from. */
  readonly event?: ReportedEvent;
  readonly article: Article;
  readonly passage: Passage;
}

export interface BriefDay extends KeyDate {
  readonly lines: readonly BriefLine[];
}

/** What a page has room for. */
const LINES_A_DAY = 3;

const overlaps = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end;

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(foldWord(title).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether one title says no more than the other. */
function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  return [...less].every((word) => more.has(word));
}

const tellsTheSame = (line: BriefLine, other: BriefLine): boolean =>
  (line.article === other.article && overlaps(line.passage, other.passage)) ||
  saysTheSame(line.event?.title ?? '', other.event?.title ?? '');

/** The most important events of a day with the passages that tell them, no title and no sentence twice. */
function eventLines(
  { day, events }: KeyDate,
  articles: Parameters<typeof quoteEvent>[2],
): readonly BriefLine[] {
  const lines: BriefLine[] = [];
  for (const event of events) {
    if (lines.length === LINES_A_DAY) break;
    const quoted = quoteEvent(event, day, articles);
    const line = quoted && { event, ...quoted };
    if (line && !lines.some((other) => tellsTheSame(line, other))) lines.push(line);
  }
  return lines;
}

/** The lines of each key date: its most important events, or where there is none, sentences that name the day. */
export function makeBrief(
  dataset: Dataset,
  days: readonly DaysOfArticle[],
  dates: readonly KeyDate[],
): readonly BriefDay[] {
  const relevance = relevanceOfArticles(dataset.articles);
  const articles = new Map(
    dataset.articles.map((article, i) => [article.id, { article, relevance: relevance[i] ?? 1 }]),
  );
  return dates.map((date) => {
    const lines = eventLines(date, articles);
    if (lines.length > 0) return { ...date, lines };
    return { ...date, lines: sentencesOfDay(dataset, days, date.day, LINES_A_DAY - 1) };
  });
}
