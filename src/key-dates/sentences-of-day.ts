import type { Article, Dataset, Passage } from '../model/dataset.ts';
import { sentenceAt } from '../query/sentence-at.ts';
import type { DaysOfArticle } from './read-days.ts';

/** A sentence of an article that names a day. */
export interface NamingSentence {
  readonly article: Article;
  readonly passage: Passage;
}

const LONGEST = 400;

/** Sentences that name the day, of the articles published soonest after it; none longer than 400 characters. */
export function sentencesOfDay(
  dataset: Dataset,
  days: readonly DaysOfArticle[],
  day: number,
  most: number,
): readonly NamingSentence[] {
  return days
    .map(({ published = Number.POSITIVE_INFINITY, named, namedAt }, index) => {
      const lag = published - day;
      return { index, at: namedAt[named.indexOf(day)], lag: lag < 0 ? 1e15 - lag : lag };
    })
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => a.lag - b.lag || a.index - b.index)
    .flatMap(({ index, at }) => {
      const article = dataset.articles[index]!;
      const { start, end } = sentenceAt(article.text, at!);
      const quote = article.text.slice(start, end);
      return quote.length > LONGEST ? [] : [{ article, passage: { start, end, quote } }];
    })
    .slice(0, most);
}
