/** "between its neighbours Azerbaijan and Armenia": what has a possessor and a preposition is a noun. */
import { childrenOf, type Draft } from '../draft.ts';

export function readPossessedVerbsAsNouns(draft: Draft): void {
  draft.forEach((token, i) => {
    if (
      token.upos !== 'VERB' ||
      !/s$/.test(token.form) ||
      childrenOf(draft, i, 'nsubj', 'aux').length > 0
    )
      return;
    const possessor = childrenOf(draft, i, 'nmod:poss').some((k) => k < i);
    const preposition = childrenOf(draft, i, 'case').some((k) => k < i);
    if (!possessor || !preposition) return;
    token.upos = 'NOUN';
    token.xpos = 'NNS';
    if (token.deprel === 'advcl' || token.deprel === 'acl') {
      token.deprel = draft[token.head]?.upos === 'VERB' ? 'obl' : 'nmod';
    }
    for (const k of childrenOf(draft, i, 'obj')) draft[k]!.deprel = 'appos';
  });
}
