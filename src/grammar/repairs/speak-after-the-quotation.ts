/** "If they make it work, …,'' the former minister told CNN": of two subjects, the one behind the closing quotation mark speaks. */
import { childrenOf, type Draft } from '../draft.ts';
import { SPEECH_VERBS } from '../speech-verbs.ts';

const CLOSES = /^(?:''|”|"|’|»)$/;

export function speakAfterTheQuotation(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !SPEECH_VERBS.has(token.lemma)) return;
    const subjects = childrenOf(draft, verb, 'nsubj').filter((i) => i < verb);
    const speaker = subjects.at(-1);
    if (speaker === undefined || subjects.length < 2) return;
    for (const other of subjects.slice(0, -1)) {
      const closed = draft.slice(other, speaker).some(({ text }) => CLOSES.test(text));
      if (closed) draft[other]!.deprel = 'dep';
    }
  });
}
