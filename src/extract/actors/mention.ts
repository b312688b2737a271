/** Where an article speaks of somebody, and who that is. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { Actor, ActorId, Article, ArticleId, Span } from '../../model/dataset.ts';

export type MentionForm = 'name' | 'description' | 'pronoun' | 'demonym' | 'capital';

export interface Mention extends Span {
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** Index of the head token in the sentence. */
  readonly head: number;
  /** Its tokens: indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Several for "the two sides" and "both countries"; never empty. */
  readonly actors: readonly ActorId[];
  readonly form: MentionForm;
}

export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

export interface FoundActors {
  /** Everybody that the articles speak of, by id. */
  readonly actors: readonly Actor[];
  /** Per article, in the order of the text. */
  readonly mentionsOf: ReadonlyMap<ArticleId, readonly Mention[]>;
  /** Newspapers, agencies, broadcasters: they say, and do not act. */
  readonly outlets: ReadonlySet<ActorId>;
  readonly companies: ReadonlySet<ActorId>;
}
