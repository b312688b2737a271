/** "said the bureau has asked around, but indicated that …": after a comma a second saying goes on with the first, not with what is said. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { SPEECH_VERBS } from '../speech-verbs.ts';

export function resumeTheSaying(draft: Draft): void {
  draft.forEach((token, second) => {
    const said = token.head;
    if (token.deprel !== 'conj' || said < 0 || said > second || token.xpos !== 'VBD') return;
    if (!SPEECH_VERBS.has(token.lemma) || childrenOf(draft, second, 'ccomp').length === 0) return;
    if (childrenOf(draft, second, 'nsubj', 'nsubj:pass').length > 0) return;
    const first = draft[said]!.head;
    const above = draft[first];
    if (above === undefined || draft[said]!.deprel !== 'ccomp' || above.xpos !== 'VBD') return;
    if (!SPEECH_VERBS.has(above.lemma) || first > said || SPEECH_VERBS.has(draft[said]!.lemma))
      return;
    const cc = childrenOf(draft, second, 'cc')[0];
    // "said it contains nothing and demanded that …": what is told now is not what was said then.
    const otherTense = /^VB[ZP]$/.test(draft[said]!.xpos);
    if (cc === undefined || (draft[cc - 1]?.text !== ',' && !otherTense)) return;
    attach(draft, second, first, 'conj');
  });
}
