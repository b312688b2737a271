/** "Moskal emphasized that": a capitalised word right before a finite verb is no adjective of it; it names who acts. */
import { childrenOf, type Draft } from '../draft.ts';

export function readNamesBeforeVerbsAsSubjects(draft: Draft): void {
  draft.forEach((token, at) => {
    const verb = draft[at + 1];
    if (token.head !== at + 1 || token.deprel !== 'amod' || verb?.upos !== 'VERB') return;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !/^VB[DZ]$/.test(verb.xpos)) return;
    if (childrenOf(draft, at + 1, 'nsubj', 'nsubj:pass', 'csubj').length > 0) return;
    token.deprel = 'nsubj';
    token.upos = 'PROPN';
    token.xpos = 'NNP';
  });
}
