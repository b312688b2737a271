/** "claims to have inflicted losses": a verb with "to" is no adjective of the noun behind it. */
import { attach, childrenOf, type Draft } from '../draft.ts';

export function giveInfinitivesTheirObject(draft: Draft): void {
  draft.forEach((token, verb) => {
    const noun = token.head;
    if (token.deprel !== 'amod' || token.upos !== 'VERB' || noun < verb) return;
    const to = childrenOf(draft, verb, 'mark').some((i) => i < verb && draft[i]!.form === 'to');
    const above = draft[noun]!.head;
    if (!to || draft[noun]!.deprel !== 'obj' || above < 0 || above > verb) return;
    attach(draft, verb, above, 'xcomp');
    attach(draft, noun, verb, 'obj');
  });
}
