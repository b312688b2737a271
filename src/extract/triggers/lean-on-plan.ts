/** What is considered or decided is of the kind of what would be done: "is considering running for mayor". */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { lemmaOf } from '../tree/clause.ts';
import { kindOfVerb } from './kind-of-verb.ts';
import type { Trigger } from './trigger.ts';

const PLANNING = /^(?:consider|contemplate|mull|weigh|deliberate|decide|opt|choose|vote)$/;
const SAID: ReadonlySet<Kind> = new Set<Kind>(['statement', 'appeal', 'support', 'call']);

/** The trigger with the kind of what is planned; undefined where nothing is, or the verb's words decided already. */
export function leanOnPlan(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.form !== 'verb' || trigger.guessed !== true) return undefined;
  if (!PLANNING.test(lemmaOf(s, trigger.at))) return undefined;
  const plan = childrenBy(s, trigger.at, 'xcomp', 'ccomp').find(
    (at) => s.tokens[at]!.upos === 'VERB' && at > trigger.at,
  );
  const known = plan === undefined ? undefined : kindOfVerb(s, plan);
  if (!known || known.pale || (!known.certain && SAID.has(known.kind))) return undefined;
  return { ...trigger, kind: known.kind, rule: `${trigger.rule}, of what is planned` };
}
