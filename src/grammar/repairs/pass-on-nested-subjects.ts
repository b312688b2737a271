/** "Patrick Culligan, the chief of trial services, said": a noun that is a subject has no subject of its own; its subject is the verb's. */
import { attach, childrenOf, type Draft } from '../draft.ts';

export function passOnNestedSubjects(draft: Draft): void {
  draft.forEach((token, noun) => {
    if (!/^nsubj/.test(token.deprel) || !/^(?:NOUN|PROPN|VERB)$/.test(token.upos)) return;
    if (token.upos === 'VERB' && !/^NNP?S?$/.test(token.xpos)) return;
    const inner = childrenOf(draft, noun, 'nsubj', 'nsubj:pass')[0];
    const verb = token.head;
    if (
      inner === undefined ||
      inner > noun ||
      verb < noun ||
      childrenOf(draft, noun, 'cop', 'aux').length > 0
    )
      return;
    const { deprel } = token;
    draft[inner]!.head = verb;
    draft[inner]!.deprel = deprel;
    attach(draft, noun, inner, 'appos');
  });
}
