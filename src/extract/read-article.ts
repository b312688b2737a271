import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { Article } from '../model/dataset.ts';

/** An article with what reading it gave: trees and time expressions, both in the order of the text. */
export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
}
