import type { Kind } from '../../model/kinds.ts';

/**
 * Words that tell of one kind of event. Lemmas stand between blanks; `rule_out` is the verb with its particle,
 * preposition or object, in any order in the clause.
 */
export interface LexiconGroup {
  readonly kind: Kind;
  /** A sentence that one of the words makes. */
  readonly example: string;
  /** Words that say so little that the topic of the article tells their kind. */
  readonly pale?: true;
  readonly verbs?: string;
  readonly nouns?: string;
}

/** A verb whose kind hangs on what stands with it; the first rule that fits decides. */
export interface ArgumentRule {
  readonly verb: string;
  readonly kind: Kind;
  readonly example: string;
  /** Lemmas, one of which is the head of the object (of the subject in the passive); `@plural`: several, `@name`: a name, `@thing`: every object. */
  readonly object?: string;
  /** Lemmas, one of which is the head of the subject (of the by-phrase in the passive). */
  readonly subject?: string;
  /** Nobody is said to do it: a passive without a by-phrase. */
  readonly agentless?: true;
  /** A preposition or particle of the verb; "xcomp": a predicate on the object ("called it a mistake"). */
  readonly with?: string;
}
