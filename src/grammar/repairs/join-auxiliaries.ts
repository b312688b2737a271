/** "two men who were sought": "be" right before a past participle makes a passive, whatever the parser called it. */
import type { Draft } from '../draft.ts';

export function joinAuxiliaries(draft: Draft): void {
  draft.forEach((token, at) => {
    if (token.upos !== 'AUX' || token.lemma !== 'be' || token.deprel !== 'advmod') return;
    const verb = draft[token.head];
    if (verb && token.head > at && verb.xpos === 'VBN') token.deprel = 'aux:pass';
    else if (verb && token.head > at && verb.xpos === 'VBG') token.deprel = 'aux';
  });
}
