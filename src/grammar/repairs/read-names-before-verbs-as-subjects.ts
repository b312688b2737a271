/** "Moskal emphasized that": a capitalised word right before a finite verb is no adjective of it; it names who acts. */
import { childrenOf, type Draft } from '../draft.ts';

export function readNamesBeforeVerbsAsSubjects(draft: Draft): void {
  draft.forEach((token, at) => {
    const verb = draft[at + 1];
    if (token.head !== at + 1 || token.deprel !== 'amod' || verb?.upos !== 'VERB') return;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !/^VB[DZN]$/.test(verb.xpos)) return;
    // "Wanted men", "Novak insisted that": a form that is past or participle has a clause of its own to be past.
    const says = childrenOf(draft, at + 1, 'ccomp').some((i) => i > at + 1);
    if (verb.xpos === 'VBN' && !(at === 0 && verb.head === -1 && says)) return;
    if (verb.xpos === 'VBN') verb.xpos = 'VBD';
    if (childrenOf(draft, at + 1, 'nsubj', 'nsubj:pass', 'csubj').length > 0) return;
    token.deprel = 'nsubj';
    token.upos = 'PROPN';
    token.xpos = 'NNP';
  });
}
