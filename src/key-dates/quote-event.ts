/** The sentence that tells an event best, for somebody who reads no other. */
import type { Article, Passage, Report, ReportedEvent } from '../model/dataset.ts';
import { sentenceAt } from '../query/sentence-at.ts';
import { dayOf } from './named-days.ts';

export interface QuotedReport {
  readonly article: Article;
  readonly passage: Passage;
}

/** A longer sentence is quoted as far as its report goes. */
const LONGEST = 400;
/** A quotation says most near this length, in characters: a fragment says too little, a paragraph too much. */
const GOOD_LENGTH = 180;
/** News stands near the head of an article; so far down, in characters, is comment and background. */
const FAR_DOWN = 3000;
const FRESH_MS = 2 * 86_400_000;

/** The whole sentence of a passage: a part of one says too little by itself. */
function wholeSentence({ text }: Article, passage: Passage): Passage {
  const { start } = sentenceAt(text, passage.start);
  const { end } = sentenceAt(text, passage.end - 1);
  if (end - start > LONGEST || start > passage.start || end < passage.end) return passage;
  return { start, end, quote: text.slice(start, end) };
}

const isFresh = ({ published }: Article, day: number): boolean => {
  const on = published === undefined ? undefined : dayOf(published);
  return on !== undefined && on >= day && on <= day + FRESH_MS;
};

/** What speaks against quoting a report; each count is between 0 and about 1. */
function drawbacks(
  { modality }: Report,
  { article, passage }: QuotedReport,
  day: number,
  relevance: number,
): number {
  return (
    (modality === 'asserted' ? 0 : 1) +
    Math.min(1, Math.abs(passage.quote.length - GOOD_LENGTH) / GOOD_LENGTH) +
    Math.min(1, passage.start / FAR_DOWN) +
    (isFresh(article, day) ? 0 : 0.5) +
    (1 - relevance)
  );
}

/** The report of an event to quote: asserted, near the head of an article of those days on the story, of a good length. */
export function quoteEvent(
  { reports }: ReportedEvent,
  day: number,
  articles: ReadonlyMap<string, { readonly article: Article; readonly relevance: number }>,
): QuotedReport | undefined {
  let best: { readonly quoted: QuotedReport; readonly against: number } | undefined;
  for (const report of reports) {
    const found = articles.get(report.article);
    if (!found) continue;
    const { article, relevance } = found;
    const quoted = { article, passage: wholeSentence(article, report.passage) };
    const against = drawbacks(report, quoted, day, relevance);
    if (!best || against < best.against) best = { quoted, against };
  }
  return best?.quoted;
}
