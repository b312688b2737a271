import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { ActorId, Article, Edtf, Span } from '../model/dataset.ts';
import type { Who } from './who.ts';

/** A sentence with what its article tells about it. */
export interface SentenceContext {
  readonly article: Article;
  readonly index: number;
  readonly sentence: Sentence;
  /** The time expressions that overlap the sentence. */
  readonly dates: readonly DateExpression[];
  readonly who: Who;
  readonly quotations: readonly Span[];
  /** Whose words the quotation is that the sentence stands in. */
  readonly carried: readonly ActorId[];
  /** Whom an unresolved "he" or "she" means. */
  readonly recalled: ActorId | undefined;
  /** The company that the sentences before are about. */
  readonly company: ActorId | undefined;
  readonly day: Edtf | undefined;
  /** 0 at the start of the article, 1 at its end. */
  readonly position: number;
}
