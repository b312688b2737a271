/** "A bomb exploded, killing three, officials said": the participle goes on with the explosion, not with the saying. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { SPEECH_VERBS } from '../speech-verbs.ts';

export function hangResultsOnWhatIsSaid(draft: Draft): void {
  draft.forEach((token, result) => {
    const said = token.head;
    if (token.xpos !== 'VBG' || !/^(?:ccomp|parataxis|advcl)$/.test(token.deprel) || said < result)
      return;
    if (!SPEECH_VERBS.has(draft[said]!.lemma)) return;
    if (childrenOf(draft, result, 'nsubj', 'nsubj:pass', 'aux', 'mark').length > 0) return;
    const told = childrenOf(draft, said, 'ccomp').findLast(
      (i) => i < result && draft[i]!.xpos !== 'VBG',
    );
    if (told !== undefined) attach(draft, result, told, 'advcl');
  });
}
