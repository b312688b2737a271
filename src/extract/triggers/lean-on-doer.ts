/** A word that says little takes its kind from who does it: "the court began", "rescuers worked", "troops moved". */
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { DOERS } from '../lexicon/doers.ts';
import { lemmaOf, spread, subjectAt } from '../tree/clause.ts';
import type { Trigger } from './trigger.ts';

/** The kind that a doer's head word tells: its own, or with the word before it ("rescue team"). */
function kindOfDoer(s: Sentence, at: number): Kind | undefined {
  const compounds = childrenBy(s, at, 'compound', 'amod').map(
    (before) => `${lemmaOf(s, before)}-${lemmaOf(s, at)}`,
  );
  for (const word of [...compounds, lemmaOf(s, at)]) {
    const kind = DOERS.get(word);
    if (kind) return kind;
  }
  return undefined;
}

/** The trigger with the kind of its doer; undefined where it says enough itself, or its doer says nothing. */
export function leanOnDoer(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.kind !== 'other' || trigger.form !== 'verb' || trigger.pale !== true)
    return undefined;
  const doer = isPassive(s, trigger.at)
    ? childBy(s, trigger.at, 'obl:agent')
    : subjectAt(s, trigger.at);
  for (const at of spread(s, [doer])) {
    const kind = kindOfDoer(s, at);
    if (kind) return { ...trigger, kind, rule: `${trigger.rule}, done by ${s.tokens[at]!.lemma}` };
  }
  return undefined;
}
