/** "Ministers from other countries signed.": a sentence with one verb form and a noun above it is a clause. */
import { attach, childrenOf, type Draft, isUnder } from '../draft.ts';
import { INTRANSITIVE_VERBS } from '../intransitive-verbs.ts';

const RELATIVE = /^(?:who|which|that|whom|whose|where|when)$/;

/** A relative clause that has neither pronoun nor subject is no relative clause. */
const isHollow = (draft: Draft, verb: number): boolean =>
  childrenOf(draft, verb, 'nsubj', 'nsubj:pass').length === 0 &&
  childrenOf(draft, verb).every((i) => !RELATIVE.test(draft[i]!.form)) &&
  (/^VB[DZP]$/.test(draft[verb]!.xpos) ||
    childrenOf(draft, verb, 'aux', 'aux:pass').some((i) =>
      /^(?:VB[DZP]|MD)$/.test(draft[i]!.xpos),
    ));

/** "the minister responded from Lorn": a past form that no noun undergoes, or that has an object or a clause of its own. */
const isPast = (draft: Draft, noun: number, verb: number): boolean =>
  /^VB[ND]$/.test(draft[verb]!.xpos) &&
  childrenOf(draft, noun, 'det', 'nmod:poss', 'nummod', 'amod', 'compound').some((i) => i < noun) &&
  childrenOf(draft, verb, 'aux', 'aux:pass', 'mark', 'obl:agent').length === 0 &&
  (INTRANSITIVE_VERBS.has(draft[verb]!.lemma) ||
    childrenOf(draft, verb, 'obj', 'ccomp').some((i) => i > verb));

/** Turns a tree over: the verb takes the place of the noun, and the noun becomes its subject. */
function turnOver(draft: Draft, noun: number, verb: number): void {
  const { head, deprel } = draft[noun]!;
  const passive = childrenOf(draft, verb, 'aux:pass').length > 0;
  draft[verb]!.head = head;
  draft[verb]!.deprel = deprel;
  draft[noun]!.head = verb;
  draft[noun]!.deprel = passive ? 'nsubj:pass' : 'nsubj';
  for (const mark of childrenOf(draft, noun, 'punct', 'mark', 'advcl', 'parataxis', 'discourse')) {
    if (mark > verb || mark === 0) attach(draft, mark, verb, draft[mark]!.deprel);
  }
}

export function makeClausesOfNounSentences(draft: Draft): void {
  const root = draft.findIndex(({ head }) => head === -1);
  const top = draft[root];
  if (
    top === undefined ||
    !/^(?:NOUN|PROPN|PRON)$/.test(top.upos) ||
    childrenOf(draft, root, 'cop', 'nsubj').length > 0
  )
    return;
  const hollow = childrenOf(draft, root, 'acl:relcl').find(
    (verb) => verb > root && isHollow(draft, verb),
  );
  if (hollow !== undefined) {
    turnOver(draft, root, hollow);
    return;
  }
  const stray = draft.findIndex(
    (token, i) =>
      i > root &&
      token.upos === 'VERB' &&
      token.xpos === 'VBD' &&
      token.deprel === 'parataxis' &&
      draft[i - 1]!.text === ',' &&
      childrenOf(draft, i, 'nsubj', 'nsubj:pass', 'mark', 'cc').length === 0,
  );
  if (stray > 0 && isUnder(draft, stray, root)) {
    attach(draft, stray, root, 'parataxis');
    turnOver(draft, root, stray);
    return;
  }
  if (draft.at(-1)!.text !== '.') return;
  const past = childrenOf(draft, root, 'acl').find((at) => at > root && isPast(draft, root, at));
  if (past !== undefined) {
    draft[past]!.xpos = 'VBD';
    turnOver(draft, root, past);
    return;
  }
  const verbs = draft.flatMap(({ upos }, i) => (upos === 'VERB' || upos === 'AUX' ? [i] : []));
  const [verb] = verbs;
  if (verb === undefined || verbs.length > 1 || verb < root || draft[verb]!.deprel !== 'acl')
    return;
  if (!/^VB[ND]$/.test(draft[verb]!.xpos)) return;
  draft[verb]!.xpos = 'VBD';
  if (draft[verb]!.head !== root) attach(draft, verb, root, 'acl');
  turnOver(draft, root, verb);
}
