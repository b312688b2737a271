/** "A bomb planted by rebels exploded": of two past forms in a row without a conjunction the first belongs to the noun, the second is the clause. */
import { attach, childrenOf, type Draft, prepositionOf } from '../draft.ts';
import { SPEECH_VERBS } from '../speech-verbs.ts';

const AUX = ['aux', 'aux:pass'];

const tellsTense = (draft: Draft, verb: number): boolean =>
  /^VB[DZ]$/.test(draft[verb]!.xpos) || childrenOf(draft, verb, ...AUX).length > 0;

/** The second verb: under the first, with no word that would join it. */
function secondVerb(draft: Draft, first: number): number | undefined {
  return childrenOf(draft, first, 'ccomp', 'advcl', 'parataxis').find(
    (i) =>
      i > first &&
      draft[i]!.upos === 'VERB' &&
      tellsTense(draft, i) &&
      childrenOf(draft, i, 'mark', 'cc').length === 0 &&
      draft.slice(first, i).every(({ upos }) => !/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(upos)),
  );
}

/** The phrase with a preposition between the two, whether the tree gives it to the first or makes it the subject of the second. */
function phraseBetween(draft: Draft, first: number, second: number): number | undefined {
  const wrong = childrenOf(draft, second, 'nsubj', 'nsubj:pass')[0];
  const phrase = wrong ?? childrenOf(draft, first, 'obl', 'obl:agent').at(-1);
  if (phrase === undefined || phrase < first || phrase > second) return undefined;
  return prepositionOf(draft, phrase) === '' ? undefined : phrase;
}

export function seeThroughGardenPaths(draft: Draft): void {
  draft.forEach((token, first) => {
    if (token.upos !== 'VERB' || !/^VB[DN]$/.test(token.xpos)) return;
    if (childrenOf(draft, first, 'obj', 'iobj', 'xcomp', ...AUX).length > 0) return;
    const noun = childrenOf(draft, first, 'nsubj', 'nsubj:pass').find((i) => i === first - 1);
    const second = secondVerb(draft, first);
    if (noun === undefined || second === undefined || draft[noun]!.upos === 'PRON') return;
    const phrase = phraseBetween(draft, first, second);
    if (phrase === undefined) return;
    const by = prepositionOf(draft, phrase) === 'by';
    if (SPEECH_VERBS.has(token.lemma) && !by) return;
    const { head, deprel } = token;
    draft[second]!.head = head;
    draft[second]!.deprel = deprel;
    draft[noun]!.head = second;
    draft[noun]!.deprel = childrenOf(draft, second, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj';
    token.head = noun;
    token.deprel = 'acl';
    token.xpos = 'VBN';
    attach(draft, phrase, first, by ? 'obl:agent' : 'obl');
    for (const mark of childrenOf(draft, first, 'punct')) attach(draft, mark, second, 'punct');
  });
}
