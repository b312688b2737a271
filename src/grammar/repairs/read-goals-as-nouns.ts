/** "brought the killers to justice": behind "to" these are nouns, whatever their tag. */
import { childrenOf, type Draft } from '../draft.ts';

const GOALS =
  /^(?:justice|power|court|prison|jail|hospital|parliament|office|town|school|church|death|war|safety|victory)$/;

export function readGoalsAsNouns(draft: Draft): void {
  draft.forEach((token, goal) => {
    if (token.upos !== 'VERB' || token.xpos !== 'VB' || !GOALS.test(token.form)) return;
    const to = childrenOf(draft, goal, 'mark').find((i) => draft[i]!.form === 'to');
    if (to === undefined) return;
    token.upos = 'NOUN';
    token.xpos = 'NN';
    draft[to]!.upos = 'ADP';
    draft[to]!.deprel = 'case';
    const above = draft[token.head];
    if (token.deprel === 'acl' && above?.deprel === 'obj' && above.head >= 0)
      token.head = above.head;
    if (token.deprel !== 'root') token.deprel = draft[token.head]!.upos === 'VERB' ? 'obl' : 'nmod';
  });
}
