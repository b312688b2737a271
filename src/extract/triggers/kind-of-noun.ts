import type { Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { NOUN_KINDS } from '../lexicon/load-lexicon.ts';

/** The kind that a noun tells of, with a compound before it where that decides ("phone call"); undefined for other nouns. */
export function kindOfNoun(
  s: Sentence,
  at: number,
): { readonly kind: Kind; readonly from: number } | undefined {
  const token = s.tokens[at]!;
  if (token.upos !== 'NOUN') return undefined;
  const lemma = token.lemma.toLowerCase();
  const before = s.tokens[at - 1];
  if (before && (before.deprel === 'compound' || before.deprel === 'amod')) {
    const kind = NOUN_KINDS.get(`${before.lemma.toLowerCase()}-${lemma}`);
    if (kind) return { kind, from: at - 1 };
  }
  const kind = NOUN_KINDS.get(lemma) ?? NOUN_KINDS.get(token.text.toLowerCase());
  return kind && { kind, from: at };
}
