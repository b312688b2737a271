/** A sentence as its dependency tree (Universal Dependencies, English). */
import type { Span } from '../model/dataset.ts';

export interface Token extends Span {
  /** The slice of the article between the offsets. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  /** Treebank (Penn style) tag, such as VBD; '' where the grammar knows only the UPOS. */
  readonly xpos: string;
  /** Index of the head in the sentence; -1 at the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Per token, the indices of those that depend on it, in order. */
  readonly children: readonly (readonly number[])[];
}

/** A sentence of these tokens; the tree must be whole: one root, no circles. */
export function sentenceOf(tokens: readonly Token[], span: Span): Sentence {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]!.push(i);
  });
  return { start: span.start, end: span.end, tokens, children };
}

const NONE: readonly number[] = [];

/** The children of a token with one of these relations, in order. */
export function childrenBy(
  sentence: Sentence,
  at: number,
  ...relations: string[]
): readonly number[] {
  const children = sentence.children[at]!;
  let found: number[] | undefined;
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    if (!relations.includes(sentence.tokens[child]!.deprel)) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

/** The first child of a token with one of these relations. */
export function childBy(
  sentence: Sentence,
  at: number,
  ...relations: string[]
): number | undefined {
  const children = sentence.children[at]!;
  for (let i = 0; i < children.length; i++)
    if (relations.includes(sentence.tokens[children[i]!]!.deprel)) return children[i];
  return undefined;
}
