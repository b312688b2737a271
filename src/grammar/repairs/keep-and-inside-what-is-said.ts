/** "said that the war was wrong and endangered peace": a verb after "and" goes on with what is said, not with the saying. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { SPEECH_VERBS } from '../speech-verbs.ts';

export function keepAndInsideWhatIsSaid(draft: Draft): void {
  draft.forEach((token, second) => {
    const first = token.head;
    if (token.deprel !== 'conj' || first < 0 || first > second || token.upos !== 'VERB') return;
    if (!SPEECH_VERBS.has(draft[first]!.lemma) || SPEECH_VERBS.has(token.lemma)) return;
    if (childrenOf(draft, second, 'nsubj', 'nsubj:pass').length > 0) return;
    const cc = childrenOf(draft, second, 'cc')[0];
    const said = childrenOf(draft, first, 'ccomp').findLast((i) => i > first && i < second);
    if (cc === undefined || said === undefined || draft[cc - 1]?.upos === 'PUNCT') return;
    attach(draft, second, said, 'conj');
  });
}
