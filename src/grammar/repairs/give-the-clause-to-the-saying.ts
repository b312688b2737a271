/** "said in an interview with the paper that he hopes to win": the clause is what is said, not about the last noun before it. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { SAYING_VERBS } from '../speech-verbs.ts';

/** The verb of saying over a noun, where no other verb and no clause of its own stands between. */
function sayingOver(draft: Draft, noun: number): number | undefined {
  let at = noun;
  while (at >= 0 && /^(?:obl|nmod)/.test(draft[at]!.deprel)) at = draft[at]!.head;
  if (at < 0 || at > noun || draft[at]!.upos !== 'VERB' || !SAYING_VERBS.has(draft[at]!.lemma))
    return undefined;
  return childrenOf(draft, at, 'ccomp', 'obj').length === 0 ? at : undefined;
}

export function giveTheClauseToTheSaying(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.deprel !== 'acl:relcl' || token.head < 0 || token.head > verb) return;
    const that = childrenOf(draft, verb, 'obj', 'mark').find((i) => draft[i]!.form === 'that');
    const subject = childrenOf(draft, verb, 'nsubj', 'nsubj:pass')[0];
    if (that === undefined || subject === undefined || subject < that || subject > verb) return;
    // Where "that" is the object, nothing else is.
    const whole =
      draft[that]!.deprel === 'mark' ||
      childrenOf(draft, verb, 'obj', 'xcomp', 'ccomp').some((i) => i > verb);
    const saying = whole ? sayingOver(draft, token.head) : undefined;
    if (saying === undefined) return;
    attach(draft, verb, saying, 'ccomp');
    draft[that]!.deprel = 'mark';
  });
}
