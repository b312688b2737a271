/** "made the offer as a report was published": the object of one verb is not the subject of the next; the noun behind "as" is. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const SUBORDINATORS = /^(?:as|after|before|since|until|while|because|though|although)$/;

export function giveBackTheObject(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !/^(?:ccomp|xcomp|advcl|conj|parataxis)$/.test(token.deprel))
      return;
    const above = token.head;
    const start = childrenOf(draft, verb, 'aux', 'aux:pass').find((i) => i < verb) ?? verb;
    if (start === verb && !/^VB[DZ]$/.test(token.xpos)) return;
    const [object] = childrenOf(draft, verb, 'nsubj', 'nsubj:pass');
    if (object === undefined || above < 0 || above > object || draft[above]!.upos !== 'VERB')
      return;
    if (childrenOf(draft, above, 'obj', 'ccomp').some((i) => i !== verb)) return;
    const noun = childrenOf(draft, object, 'nmod').find((i) => i === start - 1);
    const word =
      noun === undefined
        ? undefined
        : childrenOf(draft, noun, 'case').find((i) => SUBORDINATORS.test(draft[i]!.form));
    if (noun === undefined || word === undefined) return;
    attach(draft, noun, verb, draft[object]!.deprel);
    attach(draft, object, above, 'obj');
    attach(draft, word, verb, 'mark');
    token.deprel = 'advcl';
  });
}
