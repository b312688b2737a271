/** The one-page brief of a story: its key dates, what happened on each, every sentence with the passage that it rests on. */
import type { Article, Dataset, Passage, Report, ReportedEvent } from '../model/dataset.ts';
import { sentenceAt } from '../query/sentence-at.ts';
import type { KeyDate } from './rank-days.ts';
import type { DaysOfArticle } from './read-days.ts';
import { sentencesOfDay } from './sentences-of-day.ts';

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

/** A longer sentence is quoted as far as its report goes. */
const LONGEST = 400;

/** A quotation says most near this length, in characters: a fragment says too little, a paragraph too much. */
const GOOD_LENGTH = 220;

/** The report of an event to quote: of those that are asserted, or of all, the one of the best length. */
function quotedReport({ reports }: ReportedEvent) {
  const asserted = reports.filter(({ modality }) => modality === 'asserted');
  const choice = asserted.length > 0 ? asserted : reports;
  const off = ({ passage }: Report): number => Math.abs(passage.quote.length - GOOD_LENGTH);
  return choice.reduce((best, report) => (off(report) < off(best) ? report : best));
}

/** The whole sentence of a passage: a part of one says too little by itself. */
function wholeSentence({ text }: Article, passage: Passage): Passage {
  const { start } = sentenceAt(text, passage.start);
  const { end } = sentenceAt(text, passage.end - 1);
  if (end - start > LONGEST || start > passage.start || end < passage.end) return passage;
  return { start, end, quote: text.slice(start, end) };
}

const overlaps = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end;

/** The most important events of a day with the passages that tell them, no title and no sentence twice. */
function eventLines(
  events: readonly ReportedEvent[],
  articles: ReadonlyMap<string, Article>,
): readonly BriefLine[] {
  const lines: BriefLine[] = [];
  for (const event of events) {
    if (lines.length === LINES_A_DAY) break;
    const report = quotedReport(event);
    const article = articles.get(report.article);
    if (!article) continue;
    const passage = wholeSentence(article, report.passage);
    const isTold = lines.some(
      (line) =>
        line.event?.title === event.title ||
        (line.article === article && overlaps(line.passage, passage)),
    );
    if (!isTold) lines.push({ event, article, passage });
  }
  return lines;
}

/** The lines of each key date: its most important events, or where there is none, sentences that name the day. */
export function makeBrief(
  dataset: Dataset,
  days: readonly DaysOfArticle[],
  dates: readonly KeyDate[],
): readonly BriefDay[] {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  return dates.map((date) => {
    const lines = eventLines(date.events, articles);
    if (lines.length > 0) return { ...date, lines };
    return { ...date, lines: sentencesOfDay(dataset, days, date.day, LINES_A_DAY - 1) };
  });
}
