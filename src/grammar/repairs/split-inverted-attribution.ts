/** "We share that goal,” said the lawyer": a verb of saying behind a comma or quotation mark has its subject behind it, not before. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { SAYING_VERBS } from '../speech-verbs.ts';

export function splitInvertedAttribution(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !SAYING_VERBS.has(token.lemma)) return;
    if (!/^(?:,|''|"|”|’)$/.test(draft[verb - 1]?.text ?? '')) return;
    const [before, after] = childrenOf(draft, verb, 'nsubj');
    if (before === undefined || after === undefined || before > verb || after !== verb + 1) return;
    const above = token.head;
    const root = draft.findIndex(({ head }) => head === -1);
    attach(draft, before, above >= 0 ? above : verb, above >= 0 ? 'obj' : 'dep');
    if (above >= 0) attach(draft, verb, root, 'parataxis');
  });
}
