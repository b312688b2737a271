/** "Hours after officials declared an end": the noun between after and a finite verb without a subject is its subject. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const SUBORDINATORS = /^(?:after|before|since|until|as|while)$/;

export function readNounsUnderAfterAsSubjects(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || token.xpos !== 'VBD' || token.deprel !== 'root') return;
    if (childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return;
    const noun = verb - 1;
    if (!/^(?:NOUN|PROPN)$/.test(draft[noun]?.upos ?? '') || draft[noun]!.deprel !== 'nmod') return;
    const word = childrenOf(draft, noun, 'case').find((i) => SUBORDINATORS.test(draft[i]!.form));
    if (word === undefined) return;
    attach(draft, noun, verb, 'nsubj');
    attach(draft, word, verb, 'mark');
  });
}
