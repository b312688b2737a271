/** "said they hoped the merger would save money": a verb with a subject of its own is no subject; what stands behind it is. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const isClause = (draft: Draft, at: number): boolean =>
  draft[at]!.upos === 'VERB' &&
  /^VB[DZP]$/.test(draft[at]!.xpos) &&
  childrenOf(draft, at, 'nsubj').some((i) => i < at);

/** The first token of the group of a verb that has an auxiliary of its own. */
const groupStart = (draft: Draft, verb: number): number | undefined =>
  childrenOf(draft, verb, 'aux', 'aux:pass').find((i) => i < verb);

export function letClausesBeNoSubjects(draft: Draft): void {
  draft.forEach((token, outer) => {
    if (token.deprel !== 'nsubj' || token.head < outer || !isClause(draft, outer)) return;
    const inner = token.head;
    const start = groupStart(draft, inner);
    const object = childrenOf(draft, outer, 'obj').find((i) => start !== undefined && i < start);
    if (start === undefined || object === undefined) return;
    if (draft.slice(object + 1, start).some(({ upos }) => upos !== 'ADV')) return;
    const { head, deprel } = draft[inner]!;
    token.head = head;
    token.deprel = deprel;
    draft[inner]!.head = outer;
    draft[inner]!.deprel = 'ccomp';
    const passive = childrenOf(draft, inner, 'aux:pass').length > 0;
    attach(draft, object, inner, passive ? 'nsubj:pass' : 'nsubj');
  });
}
