/** "Jackson fans made their feelings known": of two finite verbs side by side the first, in -s, is the noun that does the second. */
import { childrenOf, type Draft } from '../draft.ts';

const tellsTense = (draft: Draft, verb: number): boolean =>
  draft[verb]!.xpos === 'VBD' ||
  childrenOf(draft, verb, 'aux', 'aux:pass').some((i) => /^(?:VB[DZP]|MD)$/.test(draft[i]!.xpos));

export function readVerbsBeforeVerbsAsNouns(draft: Draft): void {
  draft.forEach((token, noun) => {
    if (token.upos !== 'VERB' || token.xpos !== 'VBZ' || !/s$/.test(token.form)) return;
    const verb = childrenOf(draft, noun, 'ccomp').find(
      (i) =>
        i > noun &&
        draft[i]!.upos === 'VERB' &&
        draft.slice(noun + 1, i).every(({ upos }) => /^(?:AUX|ADV|PART)$/.test(upos)),
    );
    if (verb === undefined || !tellsTense(draft, verb)) return;
    if (childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'mark', 'expl').length > 0) return;
    const name = childrenOf(draft, noun, 'nsubj').find((i) => i < noun);
    if (name === undefined || draft[name]!.upos === 'PRON') return;
    const { head, deprel } = token;
    draft[verb]!.head = head;
    draft[verb]!.deprel = deprel;
    token.head = verb;
    token.deprel = childrenOf(draft, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj';
    token.upos = 'NOUN';
    token.xpos = 'NNS';
    token.lemma = token.form.replace(/s$/, '');
    draft[name]!.deprel = 'compound';
    draft.forEach((other, i) => {
      if (other.head === noun && i !== name && i > verb) other.head = verb;
    });
    for (const mark of childrenOf(draft, noun, 'punct')) if (mark > noun) draft[mark]!.head = verb;
  });
}
