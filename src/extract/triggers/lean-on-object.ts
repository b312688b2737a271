/** A word that says little takes its kind from what it is done to: "completed the merger", "moved the patients". */
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Kind } from '../../model/kinds.ts';
import { BROAD_VERBS, OBJECT_FIELDS } from '../lexicon/object-fields.ts';
import { lemmaOf, objectsOf, spread } from '../tree/clause.ts';
import { kindOfNoun } from './kind-of-noun.ts';
import type { Trigger } from './trigger.ts';

/** Kinds of happenings that one can begin, delay or bring to an end: what is said is no such thing. */
const DONE: ReadonlySet<Kind> = new Set<Kind>([
  'attack',
  'deployment',
  'legal',
  'meeting',
  'agreement',
  'protest',
  'politics',
  'business',
]);

/** The kind of an event noun, or the field that a thing belongs to; of a compound the head decides first. */
function fieldOf(s: Sentence, at: number): Kind | undefined {
  const lemma = lemmaOf(s, at);
  const before = childrenBy(s, at, 'compound', 'amod');
  for (const word of [...before.map((b) => `${lemmaOf(s, b)}-${lemma}`), lemma]) {
    const field = OBJECT_FIELDS.get(word);
    if (field) return field;
  }
  const event = kindOfNoun(s, at)?.kind;
  if (event && DONE.has(event)) return event;
  const compound = childrenBy(s, at, 'compound').findLast((b) => OBJECT_FIELDS.has(lemmaOf(s, b)));
  return compound === undefined ? undefined : OBJECT_FIELDS.get(lemmaOf(s, compound));
}

/** The trigger with the kind of what it is done to; undefined where it says enough itself, or its object says nothing. */
export function leanOnObject(s: Sentence, trigger: Trigger): Trigger | undefined {
  if (trigger.form !== 'verb') return undefined;
  const pale = trigger.kind === 'other' && trigger.pale === true;
  const guess = trigger.guessed === true && BROAD_VERBS.has(lemmaOf(s, trigger.at));
  if (!pale && !guess) return undefined;
  const undergoes = isPassive(s, trigger.at) ? childBy(s, trigger.at, 'nsubj:pass') : undefined;
  const objects = spread(s, [undergoes, ...objectsOf(s, trigger.at)]);
  for (const at of objects) {
    const kind = fieldOf(s, at);
    if (kind) return { ...trigger, kind, rule: `${trigger.rule}, done to ${s.tokens[at]!.lemma}` };
  }
  return undefined;
}
