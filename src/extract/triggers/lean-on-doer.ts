/** A word that says little takes its kind from who does it: "the court began", "rescuers worked", "troops moved". */
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { DOERS } from '../lexicon/doers.ts';
import { OCCURRING_VERBS } from '../lexicon/state-words.ts';
import { lemmaOf, spread, subjectAt } from '../tree/clause.ts';
import { kindOfNoun } from './kind-of-noun.ts';
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

/** Kinds of happenings that begin, last and end. */
const LASTING: ReadonlySet<Kind> = new Set<Kind>([
  'attack',
  'legal',
  'meeting',
  'agreement',
  'protest',
  'politics',
  'business',
]);

/** "The trial, due to start in May": what starts tells the kind. */
function kindOfLasting(s: Sentence, verb: number): Kind | undefined {
  if (!OCCURRING_VERBS.has(lemmaOf(s, verb)) || isPassive(s, verb)) return undefined;
  const subject = subjectAt(s, verb);
  const kind = subject === undefined ? undefined : kindOfNoun(s, subject)?.kind;
  return kind && LASTING.has(kind) ? kind : undefined;
}

/** The trigger with the kind of its doer; undefined where it says enough itself, or its doer says nothing. */
export function leanOnDoer(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.kind !== 'other' || trigger.form !== 'verb' || trigger.pale !== true)
    return undefined;
  const lasting = kindOfLasting(s, trigger.at);
  if (lasting) return { ...trigger, kind: lasting, rule: `${trigger.rule}, of what lasts` };
  const doer = isPassive(s, trigger.at)
    ? childBy(s, trigger.at, 'obl:agent')
    : subjectAt(s, trigger.at);
  for (const at of spread(s, [doer])) {
    const kind = kindOfDoer(s, at);
    if (kind) return { ...trigger, kind, rule: `${trigger.rule}, done by ${s.tokens[at]!.lemma}` };
  }
  return undefined;
}
