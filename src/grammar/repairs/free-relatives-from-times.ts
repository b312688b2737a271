/** "a war in the early 1990s that claimed lives": a relative clause is about the war, not about the time. */
import { attach, childrenOf, type Draft } from '../draft.ts';
import { isTimeWord } from '../time-words.ts';

export function freeRelativesFromTimes(draft: Draft): void {
  draft.forEach((token, verb) => {
    const time = token.head;
    if (token.deprel !== 'acl:relcl' || time < 0 || time > verb || !isTimeWord(draft[time]!.text))
      return;
    const pronoun = childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'obj').find((i) =>
      /^(?:that|which|who)$/.test(draft[i]!.form),
    );
    if (pronoun === undefined) return;
    for (let noun = time - 1; noun >= 0; noun--) {
      const { upos, text, deprel } = draft[noun]!;
      if (upos === 'VERB' || upos === 'PUNCT') return;
      if ((upos === 'NOUN' || upos === 'PROPN') && !isTimeWord(text) && deprel !== 'compound') {
        attach(draft, verb, noun, 'acl:relcl');
        return;
      }
    }
  });
}
