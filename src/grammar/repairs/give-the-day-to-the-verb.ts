/** "Hatami on Tuesday warned", "killed by rebels on Monday": a day behind somebody is the verb's; nobody has one. */
import { attach, type Draft, prepositionOf } from '../draft.ts';
import { isTimeWord } from '../time-words.ts';

const VAGUE = /^(?:end|start|beginning|time|past|future|present|second|may|march)$/;
const INSIDE_NAME = /^(?:flat|compound|nmod|nmod:desc|appos|conj)$/;

/** Whether only auxiliaries and adverbs stand between a day and the verb behind it. */
const leadsTo = (draft: Draft, day: number, verb: number): boolean =>
  verb > day &&
  draft
    .slice(day + 1, verb)
    .every(({ upos }) => upos === 'AUX' || upos === 'ADV' || upos === 'PART' || upos === 'NUM');

export function giveTheDayToTheVerb(draft: Draft): void {
  draft.forEach((token, day) => {
    if (!/^(?:nmod|nmod:unmarked|appos|flat|compound|nmod:desc)$/.test(token.deprel)) return;
    if (!isTimeWord(token.text) || VAGUE.test(token.form) || token.head > day) return;
    const preposition = prepositionOf(draft, day);
    if (preposition !== 'on' && preposition !== '') return;
    let owner = token.head;
    while (INSIDE_NAME.test(draft[owner]!.deprel) && draft[owner]!.head >= 0)
      owner = draft[owner]!.head;
    const { deprel, head: verb } = draft[owner]!;
    if (verb < 0 || draft[verb]!.upos !== 'VERB') return;
    const subject = /^nsubj/.test(deprel) && leadsTo(draft, day, verb);
    const agent =
      deprel === 'obl:agent' || (deprel === 'obl' && prepositionOf(draft, owner) === 'by');
    if (subject || agent) attach(draft, day, verb, preposition === '' ? 'obl:unmarked' : 'obl');
  });
}
