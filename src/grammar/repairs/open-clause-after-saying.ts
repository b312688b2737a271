/** "It said a depot and artillery had been destroyed": what "say" takes is a clause, not a noun with a verb hung on it. */
import { attach, childrenOf, type Draft } from '../draft.ts';

export function openClauseAfterSaying(draft: Draft): void {
  draft.forEach((token, noun) => {
    const say = draft[token.head];
    if (
      token.deprel !== 'obj' ||
      say?.lemma !== 'say' ||
      token.head > noun ||
      !/^(?:NOUN|PROPN|PRON)$/.test(token.upos)
    )
      return;
    const verb = childrenOf(draft, noun, 'conj', 'acl', 'parataxis').find(
      (i) => i > noun && draft[i]!.upos === 'VERB' && /^VB[DZPN]$/.test(draft[i]!.xpos),
    );
    if (verb === undefined) return;
    const own = childrenOf(draft, verb, 'nsubj', 'nsubj:pass')[0];
    const finite =
      draft[verb]!.xpos !== 'VBN' || childrenOf(draft, verb, 'aux', 'aux:pass').length > 0;
    if (!finite || childrenOf(draft, verb, 'mark').length > 0) return;
    const said = token.head;
    draft[verb]!.head = said;
    draft[verb]!.deprel = 'ccomp';
    if (own === undefined) {
      const passive = childrenOf(draft, verb, 'aux:pass').length > 0;
      attach(draft, noun, verb, passive ? 'nsubj:pass' : 'nsubj');
    } else {
      // "a depot, launchers and artillery had": the nouns before are coordinated with the subject.
      const relation = draft[own]!.deprel;
      attach(draft, noun, verb, relation);
      attach(draft, own, noun, 'conj');
      for (const cc of childrenOf(draft, verb, 'cc')) if (cc < own) attach(draft, cc, own, 'cc');
    }
  });
}
