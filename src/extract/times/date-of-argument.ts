import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type DateOfTrigger, isSpokenKind, type Lookup } from './date-lookup.ts';
import { ELSEWHEN } from './elsewhen.ts';

/** "a trial for Nov. 18". */
const fixedFor = (s: Sentence, noun: number): boolean =>
  childrenBy(s, noun, 'nmod').some((child) =>
    childrenBy(s, child, 'case').some((c) => lemmaOf(s, c) === 'for'),
  );

/** "Friday's attack killed ten", "a 1996 law strengthened it": what a dated happening did, it did then. */
function dateOfSubject(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  if (s.tokens[verb]!.xpos !== 'VBD') return undefined;
  for (const subject of childrenBy(s, verb, 'nsubj')) {
    if (!all.some((t) => t.at === subject && t.form === 'noun')) continue;
    const date = at(subject, true);
    if (date) return { date, way: `of its subject ${s.tokens[subject]!.text}` };
  }
  return undefined;
}

/** "In its Friday issue, the paper quoted an officer": a day that names where something was said or done. */
function dateOfFrame(
  s: Sentence,
  noun: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  if (s.tokens[noun]!.deprel !== 'obl' || !/^(?:in|at|on|during)$/.test(prepositionOf(s, noun)))
    return undefined;
  const harmed = all.some((t) => t.at === noun && HARMFUL.has(t.kind));
  const date = harmed ? undefined : at(noun, true);
  return date && /^\d{4}-\d{2}-\d{2}/.test(date.edtf ?? '')
    ? { date, way: `in ${s.tokens[noun]!.text}` }
    : undefined;
}

const MESSAGE =
  /^(?:letter|statement|report|interview|article|speech|memo|message|document|filing|release|book|broadcast|address|email|e-mail|column|paper|study|survey|ruling|decision)$/;
const GIVEN =
  /^(?:publish|date|release|issue|send|post|air|broadcast|write|print|deliver|give|file)$/;

/** "said in a letter published on Wednesday": what is said in a message is said when it is given. */
function dateOfMessage(s: Sentence, noun: number, at: Lookup): DateOfTrigger | undefined {
  if (prepositionOf(s, noun) !== 'in' || !MESSAGE.test(lemmaOf(s, noun))) return undefined;
  for (const clause of childrenBy(s, noun, 'acl')) {
    const date = GIVEN.test(lemmaOf(s, clause)) ? at(clause) : undefined;
    if (date) return { date, way: `in what was ${s.tokens[clause]!.text}` };
  }
  return undefined;
}

/** Happenings that verbs speak of afterwards: "charged in the attack". */
const HARMFUL = new Set(['attack', 'harm', 'disaster']);

/** "shrugged off warnings from Moscow on Thursday": words of others have a time of their own. */
const isSaying = (all: readonly Trigger[], noun: number): boolean =>
  all.some(
    (t) =>
      t.at === noun && t.form === 'noun' && /^(?:warning|criticism|refusal|appeal)$/.test(t.kind),
  );

/** "boycotted the 2016 vote", "survived Tuesday's attack": who takes part does so when it is. */
const isPartOf = (s: Sentence, verb: number, noun: number): boolean =>
  s.tokens[noun]!.deprel === 'obj' &&
  /^(?:attend|boycott|chair|contest|disrupt|host|lose|miss|monitor|observe|oversee|skip|survive|win|witness)$/.test(
    lemmaOf(s, verb),
  );

/** "survived a vote in September": a time that the tree hangs on the object belongs to the verb too. */
export function dateOfArgument(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const spoken = isSpokenKind(all, verb);
  const named = dateOfSubject(s, verb, at, all);
  if (named) return named;
  for (const child of childrenBy(s, verb, 'obj', 'obl', 'nsubj:pass')) {
    if (ELSEWHEN.has(prepositionOf(s, child))) continue;
    const written = spoken ? dateOfMessage(s, child, at) : undefined;
    if (written) return written;
    const part = isPartOf(s, verb, child) ? at(child, true) : undefined;
    if (part) return { date: part, way: `as part of ${s.tokens[child]!.text}` };
    const framed = dateOfFrame(s, child, at, all);
    if (framed) return framed;
    for (const noun of [child, ...childrenBy(s, child, 'nmod')]) {
      if (
        !all.some(
          (t) => t.at === noun && (!spoken || t.kind === 'meeting' || t.kind === 'statement'),
        )
      )
        continue;
      if (spoken && s.tokens[child]!.deprel !== 'obl') continue;
      if (isSaying(all, noun) && s.tokens[child]!.deprel !== 'obl') continue;
      const during =
        /^(?:in|during)$/.test(prepositionOf(s, child)) &&
        (noun === child || prepositionOf(s, noun) === 'of');
      const date =
        s.tokens[noun]!.deprel === 'obl' || /^VBN?D?$/.test(s.tokens[verb]!.xpos)
          ? at(noun, during)
          : undefined;
      const occasion = during && s.tokens[noun]!.deprel === 'obl';
      if (date && (noun > verb || occasion) && !fixedFor(s, noun))
        return { date, way: `told with ${s.tokens[noun]!.text}` };
    }
  }
  return undefined;
}
