/** Clauses on a noun that has a time, or that is made by a verb that has one. */
import type { DateExpression } from '../../dates/date-expression.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { DateOfTrigger, Lookup } from './date-lookup.ts';
import { ELSEWHEN } from './elsewhen.ts';

/** The nouns above a clause, nearest first: "the bombing of a clinic that killed". */
function nounsAbove(s: Sentence, verb: number): readonly number[] {
  const nouns: number[] = [];
  for (let up = s.tokens[verb]!.head; up >= 0 && !isVerb(s, up); up = s.tokens[up]!.head) {
    nouns.push(up);
    if (!/^(?:nmod|conj|appos)$/.test(s.tokens[up]!.deprel)) break;
  }
  return nouns;
}

/** "that killed", "which killed and maimed": the noun is the subject, not the place or time of it. */
function isOfNoun(s: Sentence, verb: number): boolean {
  const { deprel, head } = s.tokens[verb]!;
  const subject = childBy(s, deprel === 'conj' ? head : verb, 'nsubj', 'nsubj:pass');
  return subject !== undefined && /^(?:that|which)$/i.test(s.tokens[subject]!.text);
}

/** "the January 1998 bombing that killed an officer": what a dated happening did, it did then. */
export function ofHappening(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const { tense, perfect } = tenseOf(s, verb);
  if (tense !== 'past' || perfect || !isOfNoun(s, verb)) return undefined;
  const noun = nounsAbove(s, verb).find(
    (up) => all.some((t) => t.at === up && t.form === 'noun') || kindOfNoun(s, up) !== undefined,
  );
  const date = (noun === undefined ? undefined : at(noun, true)) ?? ofHarmBefore(s, verb, at, all);
  return date && { date, way: 'of the happening that it tells of' };
}

const HARMS = /^(?:claim|damage|destroy|devastate|injure|kill|leave|level|ravage|wound)$/;

/** "the bombings in two towns, one of them the capital, which left ten dead": what harmed is the attack or disaster told before. */
function ofHarmBefore(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateExpression | undefined {
  if (!HARMS.test(lemmaOf(s, verb))) return undefined;
  const before = all.filter(
    (t) => t.at < verb && t.form === 'noun' && /^(?:attack|disaster)$/.test(t.kind),
  );
  const noun = before.at(-1)?.at;
  return noun === undefined ? undefined : at(noun, true);
}

/** "buried on Friday at a funeral thronged by mourners", "a 1996 law named for him": a passive participle right behind a dated happening. */
export function ofDatedNoun(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const { xpos, head } = s.tokens[verb]!;
  if (xpos !== 'VBN' || head !== verb - 1) return undefined;
  if (!all.some((t) => t.at === head && t.form !== 'verb')) return undefined;
  const date = at(head, true) ?? ofItsVerb(s, head, at);
  return date && { date, way: 'of the happening that it tells of' };
}

/** "buried at a funeral". */
function ofItsVerb(s: Sentence, noun: number, at: Lookup): DateExpression | undefined {
  const { deprel, head } = s.tokens[noun]!;
  if (!/^(?:obl|obj)$/.test(deprel) || ELSEWHEN.has(prepositionOf(s, noun))) return undefined;
  return isVerb(s, head) ? at(head) : undefined;
}

const MADE =
  /^(?:send|issue|release|publish|deliver|post|air|broadcast|circulate|distribute|hold)$/;

/** "were named on Thursday in a bulletin sent by the police": the message goes out when it says so. */
export function ofMessage(
  s: Sentence,
  verb: number,
  noun: number,
  at: Lookup,
): DateOfTrigger | undefined {
  const { deprel, head } = s.tokens[noun]!;
  if (!MADE.test(lemmaOf(s, verb)) || deprel !== 'obl' || !isVerb(s, head)) return undefined;
  const date = prepositionOf(s, noun) === 'in' ? at(head) : undefined;
  return date && { date, way: 'of what it says' };
}
