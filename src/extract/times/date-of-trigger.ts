/** The time expression that belongs to a trigger: its own, or one that its clause shares with it. */

import type { DateExpression } from '../../dates/date-expression.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { PHASE_VERBS } from '../lexicon/state-words.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { listEntries, type PlacedDate } from './place-dates.ts';

export interface DateOfTrigger {
  readonly date: DateExpression;
  /** How it came to the trigger, for `explain`. */
  readonly way: string;
}

const usable = (placed: PlacedDate): boolean =>
  (placed.date.interval !== undefined || placed.date.edtf !== undefined) &&
  placed.date.type !== 'SET';

/** Of several, a point before a span of time, and the nearest to the word. */
function best(found: readonly PlacedDate[], at: number): DateExpression | undefined {
  const rank = (p: PlacedDate): number =>
    (p.date.type === 'DURATION' ? 1000 : 0) + Math.min(Math.abs(p.from - at), Math.abs(p.to - at));
  return [...found].sort((a, b) => rank(a) - rank(b))[0]?.date;
}

/** Marks of clauses that share the time of the clause they belong to. */
const SAME_TIME = new Set(['as', 'when', 'while', 'with', 'by', 'in', 'where']);

export function dateOfTrigger(
  s: Sentence,
  trigger: Trigger,
  placed: readonly PlacedDate[],
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const usableDates = placed.filter(usable);
  if (usableDates.length === 0) return undefined;
  const entry = listEntries(
    s,
    usableDates.map((p) => p.date),
  ).find(({ from, to }) => trigger.at >= from && trigger.at <= to);
  if (entry) return { date: entry.date, way: 'of its entry in a list of dates' };
  const at: Lookup = (host, insideToo = false) =>
    best(
      usableDates.filter((p) => p.host === host && (insideToo || !p.inside) && mayBeOf(s, host, p)),
      host,
    );
  const hanging = usableDates.find(
    (p) => s.tokens[trigger.at]!.head >= p.from && s.tokens[trigger.at]!.head <= p.to,
  );
  const direct =
    at(trigger.at, true) ?? (trigger.verb === undefined ? undefined : at(trigger.verb));
  if (direct) return { date: direct, way: 'its own' };
  if (hanging) return { date: hanging.date, way: 'hangs on it' };
  if (trigger.form === 'noun')
    return ofParticiple(s, trigger.at, at) ?? ofNoun(s, trigger.at, at, all);
  const verb = trigger.verb ?? trigger.at;
  return (
    ofVerb(s, verb, at, all, 0) ??
    rightAfter(s, verb, usableDates) ??
    lastWords(s, verb, usableDates)
  );
}

/** "set a trial for Nov. 18": a date that something is fixed for is not the time of the fixing. */
function mayBeOf(s: Sentence, host: number, p: PlacedDate): boolean {
  return !isVerb(s, host) || s.tokens[p.from - 1]?.text.toLowerCase() !== 'for';
}

/** "abuses committed between 1973 and 1990". */
function ofParticiple(s: Sentence, noun: number, at: Lookup): DateOfTrigger | undefined {
  for (const clause of childrenBy(s, noun, 'acl', 'acl:relcl')) {
    if (!/^VB[ND]$/.test(s.tokens[clause]!.xpos)) continue;
    const date = at(clause);
    if (date) return { date, way: `told with ${s.tokens[clause]!.text}` };
  }
  for (const inner of childrenBy(s, noun, 'nmod')) {
    const date = prepositionOf(s, inner) === 'of' ? at(inner, true) : undefined;
    if (date) return { date, way: `told with ${s.tokens[inner]!.text}` };
  }
  return undefined;
}

type Lookup = (host: number, insideToo?: boolean) => DateExpression | undefined;

/** Prepositions under which a noun lies at another time than its verb. */
const ELSEWHEN = new Set([
  'since',
  'after',
  'before',
  'until',
  'despite',
  'because of',
  'ahead of',
  'following',
  'over',
  'about',
  'due to',
  'as a result of',
]);

/** An event noun takes the time of the verb that it belongs to, unless that verb is a saying. */
function ofNoun(
  s: Sentence,
  noun: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  let up = noun;
  for (let i = 0; i < 6; i++) {
    const { head, deprel } = s.tokens[up]!;
    if (ELSEWHEN.has(prepositionOf(s, up))) return undefined;
    if (head < 0 || deprel === 'acl:relcl' || deprel === 'advcl') return undefined;
    if (isVerb(s, head)) {
      const made =
        deprel === 'nsubj:pass' && /^(?:announce|declare|reveal|confirm)$/.test(lemmaOf(s, head));
      if (!made && (SPEECH_VERBS.has(lemmaOf(s, head)) || isSpokenKind(all, head)))
        return undefined;
      if (!/^(nsubj|nsubj:pass|obj|obl|conj|nmod|obl:agent|appos)$/.test(deprel)) return undefined;
      const date = at(head);
      return date ? { date, way: `of its verb ${s.tokens[head]!.text}` } : undefined;
    }
    if (all.some((t) => t.form === 'noun' && t.at === head)) {
      const date = at(head, true);
      return date ? { date, way: `of the noun ${s.tokens[head]!.text}` } : undefined;
    }
    up = head;
  }
  return undefined;
}

const SPOKEN_KINDS = new Set(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);
const isSpokenKind = (all: readonly Trigger[], verb: number): boolean =>
  all.some((t) => t.form === 'verb' && t.at === verb && SPOKEN_KINDS.has(t.kind));

/** "a trial for Nov. 18". */
const fixedFor = (s: Sentence, noun: number): boolean =>
  childrenBy(s, noun, 'nmod').some((child) =>
    childrenBy(s, child, 'case').some((c) => lemmaOf(s, c) === 'for'),
  );

const WHEN = new Set(['when', 'while', 'as']);

const marksOf = (s: Sentence, verb: number): readonly string[] =>
  childrenBy(s, verb, 'mark', 'advmod').map((m) => s.tokens[m]!.lemma.toLowerCase());

function ofVerb(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
  depth: number,
): DateOfTrigger | undefined {
  const below = argumentNounDate(s, verb, at, all) ?? whenClauseDate(s, verb, at);
  if (below) return below;
  const { head, deprel, xpos } = s.tokens[verb]!;
  if (head < 0 || depth > 4) return undefined;
  const shared = (way: string): DateOfTrigger | undefined => {
    const date = at(head, true);
    return date ? { date, way } : ofVerb(s, head, at, all, depth + 1);
  };
  const marks = marksOf(s, verb);
  if (marks.includes('when') && /^(parataxis|advcl|acl:relcl|advcl:relcl)$/.test(deprel))
    return whenOf(verb, head, at);
  switch (deprel) {
    case 'conj':
      return isVerb(s, head) ? shared('of the verb it is coordinated with') : undefined;
    case 'xcomp':
      return PHASE_VERBS.has(s.tokens[head]!.lemma.toLowerCase())
        ? shared('of the verb above')
        : undefined;
    case 'advcl':
      if (xpos === 'VB') return undefined;
      if (xpos === 'VBG' && marks.length === 0)
        return shared('of the main clause') ?? ofClauseBefore(s, verb, at);
      if (marks.length === 0 || marks.some((word) => SAME_TIME.has(word)))
        return shared('of the main clause');
      return marks.some((word) => word === 'after' || word === 'before')
        ? coarse(shared('of the same period as the main clause'))
        : undefined;
    case 'acl:relcl':
      return xpos === 'VBD' ? ofRelative(s, verb, head, at) : undefined;
    case 'acl':
      return xpos === 'VBG' && s.tokens[verb - 1]?.text === ','
        ? ofClauseBefore(s, verb, at)
        : undefined;
    default:
      return undefined;
  }
}

/** A month or a year holds what came just before or after as well; a day does not. */
const coarse = (found: DateOfTrigger | undefined): DateOfTrigger | undefined =>
  found && /^\d{4}(?:-\d{2})?~?$/.test(found.date.edtf ?? '') ? found : undefined;

/** "since the 2001 conflict, when guerrillas fought": the time that the clause with "when" explains, near or above it. */
function whenOf(verb: number, head: number, at: Lookup): DateOfTrigger | undefined {
  const above = at(head, true);
  if (above) return { date: above, way: 'explained by “when”' };
  for (let near = verb - 1; near >= 0 && near > verb - 12; near--) {
    const date = at(near, true);
    if (date) return { date, way: 'explained by “when”' };
  }
  return undefined;
}

/** "moved Thursday to fill it, selecting her": a participle after a comma goes with the dated verb before it. */
function ofClauseBefore(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
  for (let before = verb - 1; before >= 0; before--) {
    if (!isVerb(s, before)) continue;
    const date = at(before);
    if (date) return { date, way: 'of the clause before it' };
    if (/^VB[DZP]$/.test(s.tokens[before]!.xpos)) return undefined;
  }
  return undefined;
}

/** "released a programme that bombarded the sites": what follows from a dated act in the same tense. */
function ofRelative(
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
  const above = s.tokens[noun]!.head;
  if (above < 0 || above > noun || noun > verb || !isVerb(s, above)) return undefined;
  if (!/^(obj|obl)$/.test(s.tokens[noun]!.deprel) || !/^VBD$/.test(s.tokens[above]!.xpos))
    return undefined;
  const date = at(above);
  return date ? { date, way: 'of the act that it follows from' } : undefined;
}

/** "fined him when he was found in contempt in March": the clause with "when" tells the time of the main one. */
function whenClauseDate(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
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

/** "Hours after the burial Friday, they pledged": what follows at once upon a happening of a given day, told first. */
function rightAfter(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
): DateOfTrigger | undefined {
  const told = placed.find(({ date, from, to, host }) => {
    if (to >= verb || isVerb(s, host) || !/^\d{4}-\d{2}-\d{2}/.test(date.edtf ?? '')) return false;
    const before = s.tokens.slice(Math.max(0, from - 6), from);
    const between = s.tokens.slice(to + 1, verb);
    return (
      before.some((t) => t.text.toLowerCase() === 'after') &&
      !between.some((t) => t.upos === 'VERB')
    );
  });
  return told && { date: told.date, way: 'right after a dated event' };
}

/** "to approve a motion giving power to sack members on Thursday": the last words of a sentence may time its main act. */
function lastWords(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
): DateOfTrigger | undefined {
  const last = placed.at(-1);
  if (!last || last.to < s.tokens.length - 3 || last.host <= verb || !isVerb(s, last.host))
    return undefined;
  const { xpos, deprel } = s.tokens[last.host]!;
  if (xpos !== 'VB' || !/^(?:acl|advcl|xcomp)$/.test(deprel)) return undefined;
  const between = s.tokens.slice(verb + 1, last.host);
  return between.some((t) => /^VB[DPZ]$/.test(t.xpos) || t.xpos === 'MD')
    ? undefined
    : { date: last.date, way: 'the last words of its clause' };
}

/** "survived a vote in September": a time that the tree hangs on the object belongs to the verb too. */
function argumentNounDate(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  const spoken = isSpokenKind(all, verb);
  for (const child of childrenBy(s, verb, 'obj', 'obl', 'nsubj:pass')) {
    for (const noun of [child, ...childrenBy(s, child, 'nmod')]) {
      if (
        !all.some(
          (t) => t.at === noun && (!spoken || t.kind === 'meeting' || t.kind === 'statement'),
        )
      )
        continue;
      if (spoken && s.tokens[child]!.deprel !== 'obl') continue;
      const date =
        s.tokens[noun]!.deprel === 'obl' || /^VBN?D?$/.test(s.tokens[verb]!.xpos)
          ? at(noun)
          : undefined;
      if (date && noun > verb && !fixedFor(s, noun))
        return { date, way: `told with ${s.tokens[noun]!.text}` };
    }
  }
  return undefined;
}
