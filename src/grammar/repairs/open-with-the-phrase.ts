/** "In a filing with the Commission, Norline said": what stands in the opening phrase does nothing; the noun behind its comma does. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';

export function openWithThePhrase(draft: Draft): void {
  if (draft[0]?.upos !== 'ADP') return;
  draft.forEach((token, wrong) => {
    if (!/^nsubj/.test(token.deprel)) return;
    const verb = token.head;
    const comma = draft.findIndex(({ text }, i) => i > wrong && i < verb && text === ',');
    if (
      comma < 0 ||
      draft.slice(0, wrong).some(({ upos, text }) => upos === 'VERB' || text === ',')
    )
      return;
    const start = childrenOf(draft, verb, 'aux', 'aux:pass').find((i) => i < verb) ?? verb;
    const right = childrenOf(draft, wrong, 'conj', 'appos').find(
      (i) => i > comma && isUnder(draft, start - 1, i),
    );
    if (right === undefined || childrenOf(draft, right, 'cc').length > 0) return;
    const before = childrenOf(draft, verb, 'obl').find((i) => i < wrong);
    if (before === undefined) return;
    attach(draft, right, verb, token.deprel);
    attach(draft, wrong, before, 'nmod');
  });
}
