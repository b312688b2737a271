/** "the official considered that": a form in -ed with a subject of its own and no auxiliary is the past, not a participle. */
import { childrenOf, type Draft } from '../draft.ts';

export function readSubjectsBeforePastForms(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || token.xpos !== 'VBN') return;
    if (childrenOf(draft, verb, 'aux', 'aux:pass').length > 0) return;
    const subject = childrenOf(draft, verb, 'nsubj')[0];
    if (subject === undefined || subject > verb) return;
    // "with two men killed": a participle behind "with" keeps its form.
    if (childrenOf(draft, verb, 'mark', 'case').some((i) => draft[i]!.form === 'with')) return;
    token.xpos = 'VBD';
  });
}
