/** "after Russia and France called for a halt": a finite verb right behind after, since, before ... + nouns is their clause. */

import { attach, childrenOf, type Draft, isUnder, prepositionOf } from '../draft.ts';
import { INTRANSITIVE_VERBS } from '../intransitive-verbs.ts';

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'while',
  'because',
  'when',
  'though',
  'although',
  'if',
  'once',
]);
const FINITE = /^VB[DZP]$/;

const hasSubject = (draft: Draft, verb: number): boolean =>
  childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0;

/** Nature's verbs: "since the quake struck" is no quake that somebody struck. */
const STRIKES = /^(?:strike|hit)$/;

/** A past form that the tagger took for a participle: of a verb that has no passive, or of a blow that nobody deals. */
const isFinitePast = (draft: Draft, verb: number): boolean =>
  INTRANSITIVE_VERBS.has(draft[verb]!.lemma) ||
  (STRIKES.test(draft[verb]!.lemma) &&
    childrenOf(draft, verb, 'obl:agent', 'obl').every((i) => prepositionOf(draft, i) !== 'by'));

const isFiniteVerb = (draft: Draft, verb: number): boolean =>
  FINITE.test(draft[verb]!.xpos) ||
  (draft[verb]!.xpos === 'VBN' && isFinitePast(draft, verb)) ||
  childrenOf(draft, verb, 'aux', 'aux:pass').some(
    (i) => FINITE.test(draft[i]!.xpos) || draft[i]!.xpos === 'MD',
  );

/** The noun under after, since ... that stands between the verb and what it hangs on. */
function subjectBefore(draft: Draft, verb: number): number | undefined {
  const above = draft[verb]!.head;
  for (let i = verb - 1; i > above && i >= 0; i--) {
    const token = draft[i]!;
    if (!/^(?:case|mark)$/.test(token.deprel) || !SUBORDINATORS.has(token.form)) continue;
    const noun = token.head;
    const nominal = /^(?:NOUN|PROPN|PRON)$/.test(draft[noun]!.upos);
    return nominal && noun < verb && noun > i ? noun : undefined;
  }
  return undefined;
}

export function openClauseAfterConjunction(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !/^(?:conj|acl|parataxis|advcl)$/.test(token.deprel)) return;
    if (token.head > verb || hasSubject(draft, verb) || !isFiniteVerb(draft, verb)) return;
    if (childrenOf(draft, verb, 'cc', 'mark').length > 0) return;
    const noun = token.deprel === 'acl' ? token.head : subjectBefore(draft, verb);
    if (
      noun === undefined ||
      (token.deprel === 'acl' && token.xpos === 'VBN' && !isFinitePast(draft, verb))
    )
      return;
    const word = childrenOf(draft, noun, 'case', 'mark').find((i) =>
      SUBORDINATORS.has(draft[i]!.form),
    );
    if (word === undefined || draft[noun]!.head < 0) return;
    let above = draft[noun]!.head;
    while (draft[above]!.upos !== 'VERB' && draft[above]!.head >= 0) above = draft[above]!.head;
    const passive = childrenOf(draft, verb, 'aux:pass').length > 0;
    if (isUnder(draft, above, verb) || draft.slice(noun, verb).some((t) => t.text === ';')) return;
    attach(draft, verb, above, 'advcl');
    attach(draft, noun, verb, passive ? 'nsubj:pass' : 'nsubj');
    attach(draft, word, verb, 'mark');
  });
}
