/** "Armenia has to leave", said by somebody: a demand of the speaker on the one who must. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { PHASE_VERBS } from '../lexicon/state-words.ts';
import { lemmaOf, markOf, subjectAt } from '../tree/clause.ts';
import type { Trigger } from './trigger.ts';

const DUTY = /^(?:must|should|ought)$/;
const FIRST_OR_NOBODY = /^(?:i|we|it|there|this|that|nothing|no|one)$/i;

/** The word that lays the duty on: a modal, or the "has to" above. */
function dutyWord(s: Sentence, verb: number): number | undefined {
  const modal = childrenBy(s, verb, 'aux').find((aux) =>
    DUTY.test(s.tokens[aux]!.text.toLowerCase()),
  );
  if (modal !== undefined) return modal;
  const { head, deprel } = s.tokens[verb]!;
  if (deprel === 'xcomp' && head >= 0 && PHASE_VERBS.has(lemmaOf(s, head))) {
    const above = childrenBy(s, head, 'aux').find((aux) =>
      DUTY.test(s.tokens[aux]!.text.toLowerCase()),
    );
    if (above !== undefined) return above;
  }
  const have = deprel === 'xcomp' && head >= 0 && markOf(s, verb) === 'to';
  return have && /^(?:have|need)$/.test(lemmaOf(s, head)) ? head : undefined;
}

/** The demand that a trigger in somebody's words makes; undefined where it lays no duty on anybody else. */
export function readDuty(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.form !== 'verb') return undefined;
  const word = dutyWord(s, trigger.at);
  const subject = subjectAt(s, trigger.at);
  if (word === undefined || subject === undefined) return undefined;
  // "must not have written it": a guess about the past lays no duty on anybody.
  if (childrenBy(s, trigger.at, 'aux').some((aux) => lemmaOf(s, aux) === 'have')) return undefined;
  if (FIRST_OR_NOBODY.test(s.tokens[subject]!.text)) return undefined;
  return {
    ...trigger,
    kind: 'appeal',
    form: 'duty',
    rule: `${s.tokens[word]!.text} in somebody’s words`,
    from: Math.min(word, trigger.from),
    to: Math.max(trigger.to, word),
  };
}
