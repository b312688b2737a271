/** Clauses that have the time of the verb above them, whatever their form. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { Kind } from '../../model/kinds.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { auxiliariesOf, lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Going somewhere, and what one goes for: "flew to the capital to appeal to her". */
export const MOTION: ReadonlySet<string> = new Set(
  'come fly go travel gather rally march meet arrive assemble demonstrate return rush walk drive sail'.split(
    ' ',
  ),
);

/** "helped to rescue", "was forced to retreat": if the one, then the other. */
const IMPLYING = new Set(
  'help manage force compel cause lead prompt enable allow let make dare fail get try attempt'.split(
    ' ',
  ),
);

/** "sparked cheering", "was heard telling": what is seen or set off goes on then. */
const SHOWING = new Set(
  'spark trigger prompt see hear watch film catch find leave spend show'.split(' '),
);

/** Of an open complement: whether it is one act with the verb above. */
export function isOneAct(s: Sentence, verb: number): boolean {
  const { xpos, head } = s.tokens[verb]!;
  return (xpos === 'VBG' ? SHOWING : IMPLYING).has(lemmaOf(s, head));
}

/** Kinds of acts by which, as they are done, something is brought about. */
const ACTED: ReadonlySet<Kind> = new Set([
  'attack',
  'business',
  'deployment',
  'meeting',
  'protest',
  'visit',
]);

/** "burned flags to protest", "fell 50 cents to close at $20": what an act of the past is done for, or leads to. */
export function isActedOut(s: Sentence, verb: number, all: readonly Trigger[]): boolean {
  const { xpos, head } = s.tokens[verb]!;
  const act = all.find((trigger) => (trigger.verb ?? trigger.at) === head);
  return xpos === 'VB' && act !== undefined && ACTED.has(act.kind) && isDone(s, head);
}

/** The past, or a participle beside it. */
function isDone(s: Sentence, verb: number): boolean {
  const { tense } = tenseOf(s, verb);
  if (tense !== 'participle') return tense === 'past' && modalsOf(s, verb).length === 0;
  const { head, deprel } = s.tokens[verb]!;
  return head >= 0 && deprel === 'advcl' && tenseOf(s, head).tense === 'past';
}

/** "said that it was reviewing the letter", "that six were in custody": after the saying, the past of what lasts. */
function wasGoingOn(s: Sentence, verb: number, progressive: boolean): boolean {
  const { head, upos } = s.tokens[verb]!;
  if (head > verb || auxiliariesOf(s, verb).includes('have')) return false;
  if (progressive) return true;
  const stands = upos === 'ADJ' || childBy(s, verb, 'case') !== undefined;
  return stands && childBy(s, verb, 'cop') !== undefined;
}

/** "said that he wants her to leave", "said that she was looking into it": the present, or what was going on, when it was said. */
export function isSoWhenSaid(s: Sentence, verb: number): boolean {
  const { head } = s.tokens[verb]!;
  const { tense, perfect, progressive } = tenseOf(s, verb);
  return (
    (tense === 'present' || (tense === 'past' && wasGoingOn(s, verb, progressive))) &&
    !perfect &&
    modalsOf(s, verb).length === 0 &&
    SPEECH_VERBS.has(lemmaOf(s, head))
  );
}
