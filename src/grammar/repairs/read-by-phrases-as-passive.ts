/** "a reward announced earlier by Novak": a past form without an object that somebody stands behind with "by" is a passive. */
import { attach, childrenOf, type Draft, prepositionOf } from '../draft.ts';
import { INTRANSITIVE_VERBS } from '../intransitive-verbs.ts';
import { isTimeWord } from '../time-words.ts';

/** What one does by somebody, and what begins or ends by itself. */
const BESIDE =
  /^(?:gather|assemble|wait|live|abide|swear|pass|drop|run|drive|start|begin|end|open|close|win|lose|lead|improve|increase|decrease|drop|climb|stop|play|work|marry|reply|conclude|succeed|finish|profit|think|know|say)$/;

/** "rallied against the parades by the Order": another noun before "by" may be what they do. */
function stopsAtBy(draft: Draft, verb: number): boolean {
  let at = verb + 1;
  while (draft[at]?.upos === 'ADV' || isTimeWord(draft[at]?.text ?? '')) at++;
  return draft[at]?.form === 'by';
}

/** Whoever does it: a name behind "by". */
function doerOf(draft: Draft, verb: number): number | undefined {
  return childrenOf(draft, verb, 'obl', 'nmod').find(
    (i) =>
      i > verb &&
      draft[i]!.upos === 'PROPN' &&
      !isTimeWord(draft[i]!.text) &&
      prepositionOf(draft, i) === 'by' &&
      stopsAtBy(draft, verb),
  );
}

export function readByPhrasesAsPassive(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !/^VB[DN]$/.test(token.xpos)) return;
    if (INTRANSITIVE_VERBS.has(token.lemma) || BESIDE.test(token.lemma)) return;
    if (childrenOf(draft, verb, 'obj', 'iobj', 'ccomp', 'xcomp', 'aux', 'aux:pass').length > 0)
      return;
    const doer = doerOf(draft, verb);
    if (doer === undefined) return;
    draft[doer]!.deprel = 'obl:agent';
    token.xpos = 'VBN';
    const subject = childrenOf(draft, verb, 'nsubj').find((i) => i < verb);
    const noun = draft[verb - 1]?.upos === 'NOUN' ? verb - 1 : undefined;
    if (subject !== undefined) draft[subject]!.deprel = 'nsubj:pass';
    else if (noun !== undefined && token.head >= 0 && !/^acl/.test(token.deprel))
      attach(draft, verb, noun, 'acl');
  });
}
