/** "Police arrested six men": what has an object and no auxiliary is no passive, whatever its tag. */
import { childrenOf, type Draft } from '../draft.ts';

export function giveActivesTheirSubject(draft: Draft): void {
  draft.forEach((token, subject) => {
    if (token.deprel !== 'nsubj:pass' || token.head < subject) return;
    const verb = draft[token.head]!;
    if (verb.upos !== 'VERB' || !/^(?:root|ccomp|conj|parataxis|advcl)$/.test(verb.deprel)) return;
    if (childrenOf(draft, token.head, 'aux', 'aux:pass').length > 0) return;
    if (childrenOf(draft, token.head, 'obj').every((i) => i < token.head)) return;
    token.deprel = 'nsubj';
    if (verb.xpos === 'VBN') verb.xpos = 'VBD';
  });
}
