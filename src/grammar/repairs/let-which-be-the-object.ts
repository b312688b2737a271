/** "The offer, which its directors have rejected": a relative pronoun has no noun of its own; that noun acts, on what the pronoun stands for. */
import { attach, childrenOf, type Draft } from '../draft.ts';

export function letWhichBeTheObject(draft: Draft): void {
  draft.forEach((token, pronoun) => {
    if (!/^(?:which|that|whom|who)$/.test(token.form) || token.deprel !== 'nsubj') return;
    const verb = token.head;
    const start = childrenOf(draft, verb, 'aux', 'aux:pass').find((i) => i < verb) ?? verb;
    const noun = [
      ...childrenOf(draft, pronoun, 'nmod', 'appos', 'nmod:desc'),
      ...childrenOf(draft, verb, 'nsubj'),
    ].find((i) => i > pronoun && i === start - 1 && childrenOf(draft, i, 'case').length === 0);
    if (noun === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(draft[noun]!.upos)) return;
    attach(draft, noun, verb, 'nsubj');
    token.deprel = 'obj';
  });
}
