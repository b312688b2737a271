/** "said that Turkey is interfering": a plain saying whose words accuse, demand or deny is told as what it does. */
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { isNegated, modalsOf } from '../../grammar/tense.ts';
import { ACCUSING } from '../lexicon/speech-verbs.ts';
import { lemmaOf, subjectAt } from '../tree/clause.ts';
import { kindOfNoun } from './kind-of-noun.ts';
import type { Trigger } from './trigger.ts';

const NOT_OTHERS =
  /^(?:i|we|he|she|it|they|there|this|that|what|which|nothing|who|no|one|nobody|anyone|anybody)$/i;

/** The clause that a verb of speech carries: its complement, or the clause that it stands beside. */
export function contentOf(s: Sentence, verb: number): number | undefined {
  const inner = childBy(s, verb, 'ccomp');
  if (inner !== undefined) return inner;
  const { deprel, head } = s.tokens[verb]!;
  return deprel === 'parataxis' && head >= 0 ? head : childBy(s, verb, 'parataxis');
}

/** "has no right to intervene". */
function deniesRight(s: Sentence, clause: number): boolean {
  return childrenBy(s, clause, 'obj').some(
    (object) =>
      /^(?:right|business|place|authority)$/.test(lemmaOf(s, object)) &&
      childrenBy(s, object, 'det').some((d) => lemmaOf(s, d) === 'no'),
  );
}

/** The trigger with the kind that its words give it, and whom they are about; undefined where it stays a plain saying. */
export function refineSaying(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.kind !== 'statement' || trigger.form !== 'verb') return undefined;
  const clause = contentOf(s, trigger.at);
  const about = clause === undefined ? undefined : subjectAt(s, clause);
  if (clause === undefined || about === undefined || NOT_OTHERS.test(s.tokens[about]!.text))
    return undefined;
  const accuses =
    (ACCUSING.has(lemmaOf(s, clause)) &&
      !isNegated(s, clause) &&
      !isPassive(s, clause) &&
      !kindOfNoun(s, about)) ||
    deniesRight(s, clause);
  if (accuses) return { ...trigger, kind: 'criticism', about, rule: 'says, in words that accuse' };
  const should = modalsOf(s, clause).some((modal) => /^(?:should|ought)$/.test(modal));
  const past = childrenBy(s, clause, 'aux').some((aux) => lemmaOf(s, aux) === 'have');
  if (past)
    return should
      ? { ...trigger, kind: 'criticism', about, rule: 'says what should have been done' }
      : undefined;
  const duty = modalsOf(s, clause).some((modal) => /^(?:must|should|ought)$/.test(modal));
  // "said that the two should be reunited": nobody is called upon.
  if (isPassive(s, clause)) return undefined;
  return duty ? { ...trigger, kind: 'appeal', about, rule: 'says who must act' } : undefined;
}
