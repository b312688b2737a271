/** Article → its sentences with their trees and its time expressions. No state between articles; the result can be written as JSON. */
import { findDates } from '../dates/find-dates.ts';
import { analyseText } from '../grammar/analyse-text.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Article } from '../model/dataset.ts';
import { isEnglish } from '../model/language.ts';
import type { ReadArticle } from './read-article.ts';
import { isPastAt, tenseAt } from './times/tense-at.ts';

export function extractArticle(article: Article, grammar: Grammar): ReadArticle {
  // The rules are those of English: of another language, nothing is better than nonsense.
  if (article.language && !isEnglish(article.language))
    return { article, sentences: [], dates: [] };
  const skip = article.furniture ?? [];
  const sentences = analyseText(article.text, grammar, skip);
  const dates = findDates(article.text, {
    skip,
    tenseAt: tenseAt(sentences),
    isPastAt: isPastAt(sentences),
    ...(article.published && { published: article.published, style: 'news' as const }),
  });
  return { article, sentences, dates };
}
