/** "..., state media reported.", "..., the government said on Friday, ...": a noun and a verb of saying between commas are the source of the clause. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';
import { SAYING_VERBS } from '../speech-verbs.ts';

/** How many words may stand behind the verb before the comma or full stop: "reported late on Friday". */
const BEHIND = 4;

/** Whether nothing but a time or place of a few words stands between a verb and the end of its aside. */
function closesAside(draft: Draft, verb: number): boolean {
  let end = verb + 1;
  while (end < draft.length && !/^[,.;]$/.test(draft[end]!.text)) end++;
  const behind = draft.slice(verb + 1, end);
  return (
    behind.length <= BEHIND &&
    behind.every(
      ({ upos, form }) => /^(?:ADP|DET|PROPN|NOUN|NUM|ADV|ADJ|PUNCT)$/.test(upos) && form !== 'by',
    ) &&
    !behind.some(({ form }, i) => /^(?:in|of|to|for)$/.test(form) && behind[i + 1]?.upos === 'NOUN')
  );
}

function isSource(draft: Draft, verb: number, root: number): boolean {
  const token = draft[verb]!;
  if (token.deprel !== 'acl' || token.xpos !== 'VBN' || !SAYING_VERBS.has(token.lemma))
    return false;
  if (!closesAside(draft, verb) || childrenOf(draft, verb, 'obj', 'obl:agent', 'mark').length > 0)
    return false;
  const noun = token.head;
  if (noun > verb || noun === root || !/^(?:VERB|AUX)$/.test(draft[root]!.upos)) return false;
  if (childrenOf(draft, noun, 'case').length > 0) return false;
  let start = noun;
  while (start > 0 && isUnder(draft, start - 1, noun) && draft[start - 1]!.text !== ',') start--;
  return draft[start - 1]?.text === ',';
}

export function openClosingAttribution(draft: Draft): void {
  const root = draft.findIndex(({ head }) => head === -1);
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !isSource(draft, verb, root)) return;
    const noun = token.head;
    token.head = root;
    token.deprel = 'parataxis';
    token.xpos = 'VBD';
    attach(draft, noun, verb, 'nsubj');
  });
}
