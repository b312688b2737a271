/** "..., state media reported.": a noun and a verb of saying behind the last comma are the source of all before. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';
import { SAYING_VERBS } from '../speech-verbs.ts';

export function openClosingAttribution(draft: Draft): void {
  const verb = draft.findLastIndex(({ upos }) => upos === 'VERB');
  const token = draft[verb];
  if (
    token === undefined ||
    token.deprel !== 'acl' ||
    token.xpos !== 'VBN' ||
    !SAYING_VERBS.has(token.lemma)
  )
    return;
  if (
    draft.length - verb > 4 ||
    childrenOf(draft, verb, 'obj', 'obl', 'obl:agent', 'mark').length > 0
  )
    return;
  const noun = token.head;
  const root = draft.findIndex(({ head }) => head === -1);
  if (
    noun > verb ||
    noun === root ||
    draft[root]!.upos !== 'VERB' ||
    childrenOf(draft, noun, 'case').length > 0
  )
    return;
  let start = noun;
  while (start > 0 && isUnder(draft, start - 1, noun) && draft[start - 1]!.text !== ',') start--;
  if (draft[start - 1]?.text !== ',') return;
  draft[verb]!.head = root;
  draft[verb]!.deprel = 'parataxis';
  token.xpos = 'VBD';
  attach(draft, noun, verb, 'nsubj');
}
