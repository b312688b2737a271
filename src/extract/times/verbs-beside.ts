/** Times that a verb has from the verbs beside it: coordinated, before it, or in a clause with "when". */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import { auxiliariesOf, isVerb } from '../tree/clause.ts';
import type { DateOfTrigger, Lookup } from './date-lookup.ts';

const WHEN = new Set(['when', 'while', 'as']);

/** The words that open the clause of a verb, and its adverbs. */
export const marksOf = (s: Sentence, verb: number): readonly string[] =>
  childrenBy(s, verb, 'mark', 'advmod').map((m) => s.tokens[m]!.lemma.toLowerCase());

/** "Five people were killed and 20 injured when a bus crashed on Tuesday": one toll, told of at the end. */
export function ofConjunct(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
  const other = childrenBy(s, verb, 'conj').find((child) => isVerb(s, child));
  if (other === undefined || tenseOf(s, verb).tense !== 'past') return undefined;
  if (marksOf(s, other).some((word) => /^(?:later|then|subsequently|eventually)$/.test(word)))
    return undefined;
  const told = s.tokens.slice(other + 1).some(({ xpos }) => xpos === 'VBD' || xpos === 'MD');
  const passive = auxiliariesOf(s, verb).includes('be') && /^VB[ND]$/.test(s.tokens[other]!.xpos);
  if (!passive) return undefined;
  const date = whenClauseDate(s, other, at)?.date ?? (told ? undefined : at(other));
  return date && { date, way: 'of the verb coordinated with it' };
}

/** "moved Thursday to fill it, selecting her": a participle after a comma goes with the dated verb before it. */
export function ofClauseBefore(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
  for (let before = verb - 1; before >= 0; before--) {
    if (!isVerb(s, before)) continue;
    const date = at(before);
    if (date) return { date, way: 'of the clause before it' };
    if (/^VB[DZP]$/.test(s.tokens[before]!.xpos)) return undefined;
  }
  return undefined;
}

/** "The minister, speaking at the ceremony, promised help": beside the subject, at the time of its verb. */
export function ofSubject(s: Sentence, noun: number, at: Lookup): DateOfTrigger | undefined {
  const { deprel, head } = s.tokens[noun]!;
  const date = deprel === 'nsubj' && head >= 0 ? at(head) : undefined;
  return date && { date, way: 'of the verb of its subject' };
}

/** "released a programme that bombarded the sites": what follows from a dated act in the same tense. */
export function ofRelative(
  s: Sentence,
  verb: number,
  noun: number,
  at: Lookup,
): DateOfTrigger | undefined {
  const pronoun = childrenBy(s, verb, 'obl').find((child) =>
    /^(?:which|whom)$/i.test(s.tokens[child]!.text),
  );
  if (pronoun !== undefined && /^(?:in|at|during)$/.test(prepositionOf(s, pronoun))) {
    for (let up = noun; up >= 0; up = s.tokens[up]!.head) {
      const near = at(up);
      if (near) return { date: near, way: `of what it happened ${prepositionOf(s, pronoun)}` };
    }
  }
  const whole = prepositionOf(s, noun) === 'of' ? s.tokens[noun]!.head : noun;
  const above = whole < 0 ? -1 : s.tokens[whole]!.head;
  if (above < 0 || above > noun || noun > verb || !isVerb(s, above)) return undefined;
  if (!/^(obj|obl)$/.test(s.tokens[whole]!.deprel) || !/^VBD$/.test(s.tokens[above]!.xpos))
    return undefined;
  const date = at(above);
  return date ? { date, way: 'of the act that it follows from' } : undefined;
}

/** "fined him when he was found in contempt in March": the clause with "when" tells the time of the main one. */
export function whenClauseDate(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
  for (const clause of childrenBy(s, verb, 'advcl')) {
    if (!marksOf(s, clause).some((mark) => WHEN.has(mark))) continue;
    const date =
      at(clause, true) ??
      childrenBy(s, clause, 'obl', 'obj')
        .map((noun) => at(noun))
        .find((found) => found !== undefined);
    if (date) return { date, way: 'told by its “when”' };
  }
  return undefined;
}
