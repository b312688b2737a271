/** "Also Friday, the mayor and the governor flew home": who stands behind the day and a comma acts; the day does not. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight)$/;

/** "Four times, nurses were robbed": how often is not who. */
function freeSubjectsFromTimes(draft: Draft): void {
  draft.forEach((token, times) => {
    const verb = token.head;
    if (token.form !== 'times' || !/^nsubj/.test(token.deprel) || verb < times) return;
    if (draft[times + 1]?.text !== ',') return;
    const first = childrenOf(draft, times, 'conj', 'appos').find((i) => i > times);
    if (first === undefined || childrenOf(draft, first, 'cc').length > 0) return;
    attach(draft, first, verb, token.deprel);
    attach(draft, times, verb, 'obl:unmarked');
  });
}

export function freeSubjectsFromDays(draft: Draft): void {
  freeSubjectsFromTimes(draft);
  draft.forEach((token, day) => {
    const verb = token.head;
    if (!DAY.test(token.form) || verb < day || draft[verb]!.upos !== 'VERB') return;
    if (!/^obl/.test(token.deprel) || draft[day + 1]?.text !== ',') return;
    const first = childrenOf(draft, day, 'conj', 'appos')[0];
    if (first === undefined || first < day || first > verb) return;
    const other = childrenOf(draft, verb, 'nsubj', 'nsubj:pass')[0];
    if (other !== undefined && other < first) return;
    attach(draft, first, verb, other === undefined ? 'nsubj' : draft[other]!.deprel);
    if (other !== undefined) attach(draft, other, first, 'conj');
  });
}
