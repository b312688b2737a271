/** "would not comment", "did not attend": what is not done, where that is what is told, is a refusal. */
import { isPassive } from '../../grammar/read-clauses.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { isNegated, modalsOf } from '../../grammar/tense.ts';
import { REFUSED_UNDER_WOULD, REFUSED_WHEN_NEGATED } from '../lexicon/negated-words.ts';
import { lemmaOf, subjectAt } from '../tree/clause.ts';
import type { Trigger } from './trigger.ts';

/** "had no comment". */
const hasNoComment = (s: Sentence, { at, form }: Trigger): boolean =>
  form === 'light' &&
  lemmaOf(s, at) === 'comment' &&
  childrenBy(s, at, 'det').some((det) => lemmaOf(s, det) === 'no');

/** The trigger told as a refusal; undefined where it tells something else, or nobody is said to refuse. */
export function turnNegated(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (hasNoComment(s, trigger)) return { ...trigger, kind: 'refusal', rule: 'no comment' };
  if (trigger.form !== 'verb' || !isNegated(s, trigger.at)) return undefined;
  if (isPassive(s, trigger.at)) return undefined;
  if (subjectAt(s, trigger.at) === undefined) return undefined;
  const lemma = lemmaOf(s, trigger.at);
  const would = modalsOf(s, trigger.at).includes('would') && REFUSED_UNDER_WOULD.has(lemma);
  if (!would && !REFUSED_WHEN_NEGATED.has(lemma)) return undefined;
  return { ...trigger, kind: 'refusal', rule: `does not ${lemma}` };
}
