/** What the palette offers for what is typed: pure, so that it can be tested without a page. */
import type { Article, Dataset, ReportedEvent } from '../../model/dataset.ts';
import { foldSpaced } from '../../query/fold-spaced.ts';
import { sentenceAt } from '../../query/sentence-at.ts';
import { foldText } from '../../text/fold-words.ts';

const MOST_EVENTS = 6;
const MOST_ACTORS = 5;
const MOST_ARTICLES = 5;
/** Shorter words are in every text. */
const SHORTEST = 3;

export interface ArticleHit {
  readonly article: Article;
  /** The sentence that has the words, and where they stand in the text. */
  readonly sentence: string;
  readonly at: number;
}

const wordsOf = (typed: string): readonly string[] => foldSpaced(typed).split(' ').filter(Boolean);

const hasAll = (text: string, words: readonly string[]): boolean => {
  const folded = foldSpaced(text);
  return words.every((word) => folded.includes(word));
};

/** The weightiest events whose titles have all the words. */
export function eventsTitled({ events }: Dataset, typed: string): readonly ReportedEvent[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return events
    .filter(({ title }) => hasAll(title, words))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_EVENTS);
}

/** Actors under any of their names. */
export function actorsNamed({ actors }: Dataset, typed: string) {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return actors
    .filter(({ name, aliases = [] }) => hasAll([name, ...aliases].join('\n'), words))
    .slice(0, MOST_ACTORS);
}

const folded = new WeakMap<Article, ReturnType<typeof foldText>>();

function foldedOf(article: Article) {
  const kept = folded.get(article) ?? foldText(article.text);
  folded.set(article, kept);
  return kept;
}

/** Articles whose text has what is typed, word for word, each with its first sentence that does. */
export function articlesWith({ articles }: Dataset, typed: string): readonly ArticleHit[] {
  const phrase = foldSpaced(typed).replaceAll('"', '').trim();
  if (phrase.length < SHORTEST) return [];
  const hits: ArticleHit[] = [];
  for (const article of articles) {
    const text = foldedOf(article);
    const found = text.text.indexOf(phrase);
    if (found < 0) continue;
    const { start } = text.toOriginal({ start: found, end: found + phrase.length });
    const { start: from, end } = sentenceAt(article.text, start);
    hits.push({ article, sentence: article.text.slice(from, end), at: start });
    if (hits.length === MOST_ARTICLES) break;
  }
  return hits;
}

/** The report whose passage covers a place of an article: it can be shown there. */
export function reportAt({ events }: Dataset, article: Article, at: number) {
  for (const { reports } of events)
    for (const report of reports)
      if (report.article === article.id && report.passage.start <= at && report.passage.end > at)
        return report;
  return undefined;
}
