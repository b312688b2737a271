/** "To emphasise this, Peru and Brazil signed a deal": an infinitive that opens a sentence is a purpose, the verb behind the comma the clause. */
import { attach, childrenOf, type Draft } from '../draft.ts';

export function startWithThePurpose(draft: Draft): void {
  const purpose = draft.findIndex(({ head }) => head === -1);
  if (draft[0]?.form !== 'to' || draft[0].head !== purpose || draft[purpose]!.xpos !== 'VB') return;
  const comma = draft.findIndex(({ text }, i) => i > purpose && text === ',');
  if (comma < 0) return;
  const verb = draft.findIndex((token, i) => i > comma + 1 && token.upos === 'VERB');
  if (verb < 0 || draft[verb]!.xpos !== 'VBD' || childrenOf(draft, verb, 'mark', 'cc').length > 0)
    return;
  const between = draft.slice(comma + 1, verb);
  if (!between.every(({ upos }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|CCONJ|NUM|ADV)$/.test(upos)))
    return;
  const first = between.findIndex(({ head }) => head <= comma || head >= verb);
  const noun = first < 0 ? -1 : comma + 1 + first;
  draft[verb]!.head = -1;
  draft[verb]!.deprel = 'root';
  draft[purpose]!.head = verb;
  draft[purpose]!.deprel = 'advcl';
  const own = childrenOf(draft, verb, 'nsubj', 'nsubj:pass')[0];
  if (own === undefined && noun >= 0) attach(draft, noun, verb, 'nsubj');
  for (let i = verb + 1; i < draft.length; i++) {
    const { head, deprel, upos } = draft[i]!;
    if (
      head >= 0 &&
      head < comma &&
      /^(?:punct|obl|advcl|conj|obj)$/.test(deprel) &&
      (upos === 'PUNCT' || head === purpose)
    )
      attach(draft, i, verb, deprel);
  }
}
