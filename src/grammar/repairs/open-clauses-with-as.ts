/** "may be higher as both sides are claiming losses": "as" before a noun that a finite verb follows opens a clause. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';

const OPENS = /^(?:as|while|until|before|after)$/;

/** The verb that the finite auxiliary right behind a noun belongs to, or the finite verb itself. */
function finiteBehind(draft: Draft, noun: number): number | undefined {
  const next = draft[noun + 1];
  if (!next || !/^(?:VBP|VBZ|VBD|MD)$/.test(next.xpos)) return undefined;
  if (next.upos === 'VERB') return noun + 1;
  return next.upos === 'AUX' && next.head > noun ? next.head : undefined;
}

export function openClausesWithAs(draft: Draft): void {
  draft.forEach((token, word) => {
    const noun = token.head;
    if (token.deprel !== 'case' || !OPENS.test(token.form) || noun < word) return;
    if (!/^(?:obl|nmod)$/.test(draft[noun]!.deprel)) return;
    const verb = finiteBehind(draft, noun);
    if (verb === undefined || draft[verb]!.upos !== 'VERB') return;
    if (childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return;
    const before = draft[noun]!.head;
    if (before < 0 || before > word) return;
    const above = draft[verb]!.head;
    if (above < 0 && isUnder(draft, before, verb)) return;
    if (isUnder(draft, before, verb)) attach(draft, before, above, 'xcomp');
    attach(draft, noun, verb, 'nsubj');
    attach(draft, word, verb, 'mark');
    attach(draft, verb, before, 'advcl');
  });
}
