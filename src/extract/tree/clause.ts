/** Small questions about the words around a predicate, beside what grammar/ answers. */

import { resolveRelative, subjectOf } from '../../grammar/find-subject.ts';
import { conjunctsOf, prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf } from '../../grammar/tense.ts';

export const isVerb = (s: Sentence, at: number): boolean => s.tokens[at]!.upos === 'VERB';

export const lemmaOf = (s: Sentence, at: number): string => s.tokens[at]!.lemma.toLowerCase();

/** Verbs whose object does what stands behind "of", "for", "from" or "with" and -ing. */
const OBJECT_ACTS =
  /^(?:accuse|suspect|convict|acquit|charge|blame|condemn|criticize|criticise|praise|thank|fault|denounce|arrest|jail|sentence|fine|sue|punish|stop|prevent|bar|ban|prohibit|keep|discourage|dissuade)$/;

/** "accused the guards of beating him": the guards; in the passive the subject. */
function objectThatActs(s: Sentence, gerund: number): number | undefined {
  const above =
    s.tokens[gerund]!.deprel === 'acl' ? governor(s, gerund)?.at : s.tokens[gerund]!.head;
  if (above === undefined || above < 0) return undefined;
  // "quoted the mayor as saying"
  if (/^(?:quote|cite)$/.test(lemmaOf(s, above)) && markOf(s, gerund) === 'as')
    return childBy(s, above, 'obj');
  if (!OBJECT_ACTS.test(lemmaOf(s, above))) return undefined;
  if (!/^(?:of|for|from|with)$/.test(markOf(s, gerund) ?? '')) return undefined;
  const object = childBy(s, above, 'obj');
  if (object !== undefined) return object;
  // "Kopp, who is charged with …": whom the clause is about.
  const passive = childBy(s, above, 'nsubj:pass');
  return passive === undefined ? undefined : resolveRelative(s, passive, above);
}

/** ", closing", ", having closed": a participle right behind a comma. */
const opensParticiple = (s: Sentence, verb: number): boolean => {
  const { xpos } = s.tokens[verb]!;
  if (xpos === 'VBG') return s.tokens[verb - 1]?.text === ',';
  const having = /^VB[ND]$/.test(xpos) && s.tokens[verb - 1]?.text === 'having';
  return having && s.tokens[verb - 2]?.text === ',';
};

/** The head word of the subject, own, shared or controlled; in "on death row for killing" that of the clause. */
export function subjectAt(s: Sentence, verb: number): number | undefined {
  const { deprel, xpos, head } = s.tokens[verb]!;
  const gerund =
    xpos === 'VBG' && (deprel === 'acl' || deprel === 'advcl') && markOf(s, verb) !== undefined;
  const controlled = gerund ? objectThatActs(s, verb) : undefined;
  if (controlled !== undefined) return controlled;
  if (gerund && head >= 0 && childBy(s, verb, 'nsubj') === undefined) {
    const above = deprel === 'acl' ? governor(s, head) : { at: head };
    const own = isVerb(s, head) || childBy(s, head, 'nsubj') !== undefined ? head : above?.at;
    if (own !== undefined) return subjectOf(s, own)?.at;
  }
  if (opensParticiple(s, verb) && childBy(s, verb, 'nsubj') === undefined) {
    const before = subjectBefore(s, verb);
    if (before !== undefined && (xpos !== 'VBG' || deprel === 'acl' || head > verb)) return before;
  }
  const own = subjectOf(s, verb)?.at ?? nounBefore(s, verb);
  return own === undefined ? undefined : behindTime(s, own);
}

/** "Azeris have been displaced": a noun right before the auxiliaries, where the tree hangs the verb on it. */
function nounBefore(s: Sentence, verb: number): number | undefined {
  const { deprel, head } = s.tokens[verb]!;
  if (!/^(?:parataxis|appos|acl|dep)$/.test(deprel) || head < 0 || head > verb) return undefined;
  const auxiliaries = childrenBy(s, verb, 'aux', 'aux:pass');
  if (auxiliaries.length === 0 || !/^(?:NOUN|PROPN|PRON)$/.test(s.tokens[head]!.upos))
    return undefined;
  return auxiliaries[0] === head + 1 ? head : undefined;
}

/** "…, sending envoys: after a comma a participle is of the subject of the clause before it. */
function subjectBefore(s: Sentence, verb: number): number | undefined {
  for (let at = verb - 1; at >= 0; at--) {
    const finite =
      isVerb(s, at) &&
      childBy(s, at, 'nsubj', 'nsubj:pass') !== undefined &&
      s.tokens[at]!.deprel !== 'acl:relcl';
    if (finite) return subjectOf(s, at)?.at;
  }
  return undefined;
}

/** "Hadley last year accepted": the tree may take the time for the subject; the name before it is. */
function behindTime(s: Sentence, subject: number): number {
  if (
    !/^(?:year|month|week|day|night|morning|evening|summer|winter|spring|autumn|fall)$/.test(
      lemmaOf(s, subject),
    )
  )
    return subject;
  return (
    childrenBy(s, subject, 'compound', 'nmod', 'nmod:desc').find(
      (at) => at < subject && s.tokens[at]!.upos === 'PROPN',
    ) ?? subject
  );
}

/** Objects in the order of the words. */
export const objectsOf = (s: Sentence, verb: number): readonly number[] =>
  childrenBy(s, verb, 'obj', 'iobj');

/** Each head with what is coordinated with it: "Armenia, Russia and France". */
export const spread = (s: Sentence, heads: readonly (number | undefined)[]): readonly number[] =>
  heads.flatMap((at) => (at === undefined ? [] : conjunctsOf(s, at)));

/** Obliques of a verb, or modifiers of a noun, with one of these prepositions. */
export const withPreposition = (
  s: Sentence,
  at: number,
  ...prepositions: string[]
): readonly number[] =>
  childrenBy(s, at, 'obl', 'obl:agent', 'nmod', 'obl:unmarked').filter((child) =>
    prepositions.includes(prepositionOf(s, child)),
  );

/** The auxiliaries and the copula of a predicate: modals as they stand ("would" is not "will"), others by lemma. */
export const auxiliariesOf = (s: Sentence, at: number): readonly string[] => [
  ...modalsOf(s, at),
  ...childrenBy(s, at, 'aux', 'aux:pass', 'cop')
    .filter((child) => s.tokens[child]!.xpos !== 'MD')
    .map((child) => lemmaOf(s, child)),
];

/** The conjunction or "to" before a clause. */
export const markOf = (s: Sentence, at: number): string | undefined => {
  const mark = childBy(s, at, 'mark');
  return mark === undefined ? undefined : lemmaOf(s, mark);
};

/** The nearest predicate above a token, and the relation by which the way enters it. */
export function governor(
  s: Sentence,
  at: number,
): { readonly at: number; readonly via: string } | undefined {
  let via = s.tokens[at]!.deprel;
  let head = s.tokens[at]!.head;
  while (head >= 0) {
    if (isVerb(s, head) || childBy(s, head, 'cop', 'nsubj') !== undefined) return { at: head, via };
    via = s.tokens[head]!.deprel;
    head = s.tokens[head]!.head;
  }
  return undefined;
}
