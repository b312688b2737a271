import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import { edtf } from '../../model/edtf.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { PHASE_VERBS } from '../lexicon/state-words.ts';
import { governor, isVerb, lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { DateOfTrigger, Lookup } from './date-lookup.ts';
import { dateOfArgument } from './date-of-argument.ts';
import { ofDatedNoun, ofHappening, ofMessage } from './dated-noun.ts';
import { isActedOut, isOneAct, isSoWhenSaid, MOTION } from './one-time.ts';
import { isOpen } from './open-clauses.ts';
import {
  marksOf,
  ofClauseBefore,
  ofConjunct,
  ofRelative,
  ofSubject,
  whenClauseDate,
} from './verbs-beside.ts';

/** Marks of clauses that share the time of the clause they belong to. */
const SAME_TIME = new Set(['as', 'when', 'while', 'with', 'by', 'in', 'where']);

/** "suspended a fine that he imposed when he found him in contempt in March, saying it had failed": after a comma who speaks is the subject of the sentence. */
const isLastWord = (s: Sentence, verb: number): boolean =>
  s.tokens[verb - 1]?.text === ',' &&
  SPEECH_VERBS.has(lemmaOf(s, verb)) &&
  s.tokens[s.tokens[verb]!.head]!.deprel === 'advcl';

function ofRoot(s: Sentence, at: Lookup): DateOfTrigger | undefined {
  const root = s.tokens.findIndex(({ head }) => head < 0);
  const date = root < 0 ? undefined : at(root);
  return date && { date, way: 'of the main clause' };
}

/** "prevented them from reaching the square": both at one time. */
const KEEPS_FROM = /^(?:prevent|stop|bar|block|keep|restrain|deter)$/;

export function dateOfClause(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
  depth: number,
): DateOfTrigger | undefined {
  const below =
    dateOfArgument(s, verb, at, all) ??
    whenClauseDate(s, verb, at) ??
    ofComplement(s, verb, at) ??
    ofConjunct(s, verb, at);
  if (below) return below;
  if (depth === 0 && isOpen(s, verb)) return undefined;
  const { head, deprel, xpos } = s.tokens[verb]!;
  if (head < 0 || depth > 4) return undefined;
  const shared = (way: string): DateOfTrigger | undefined => {
    const date = at(head, true);
    return date ? { date, way } : dateOfClause(s, head, at, all, depth + 1);
  };
  const marks = marksOf(s, verb);
  if (marks.includes('when') && /^(parataxis|advcl|acl:relcl|advcl:relcl)$/.test(deprel))
    return whenOf(verb, head, at);
  switch (deprel) {
    case 'conj':
      return isVerb(s, head) ? shared('of the verb it is coordinated with') : undefined;
    case 'ccomp':
      return isSoWhenSaid(s, verb) ? shared('so when it was said') : undefined;
    case 'xcomp':
      return PHASE_VERBS.has(lemmaOf(s, head)) || isOneAct(s, verb) || isActedOut(s, verb, all)
        ? shared('of the verb above')
        : undefined;
    case 'advcl':
      if (xpos === 'VB')
        return PHASE_VERBS.get(lemmaOf(s, head)) === 'planned' ||
          MOTION.has(lemmaOf(s, head)) ||
          isThere(s, head) ||
          isActedOut(s, verb, all)
          ? shared('of what it was planned with')
          : undefined;
      if (xpos === 'VBG' && marks.includes('before'))
        return shared('before which the main clause happened');
      if (xpos === 'VBG' && marks.includes('from') && KEEPS_FROM.test(lemmaOf(s, head)))
        return shared('of what kept them from it');
      if (xpos === 'VBG' && marks.length === 0 && isLastWord(s, verb)) return ofRoot(s, at);
      if (xpos === 'VBG' && marks.length === 0)
        return shared('of the main clause') ?? ofClauseBefore(s, verb, at);
      if (marks.length === 0 || marks.some((word) => SAME_TIME.has(word)))
        return shared('of the main clause');
      return marks.some((word) => word === 'after' || word === 'before')
        ? beside(shared('of the same period as the main clause'), marks.includes('after'))
        : undefined;
    case 'acl:relcl':
      return (
        ofHappening(s, verb, at, all) ??
        (xpos === 'VBD' ? ofRelative(s, verb, head, at) : undefined)
      );
    case 'acl':
      if (isInCompany(s, verb)) return ofSubject(s, head, at) ?? ofClauseBefore(s, verb, at);
      return xpos === 'VBG' && s.tokens[verb - 1]?.text === ','
        ? (ofClauseBefore(s, verb, at) ?? ofSubject(s, head, at))
        : (ofHeadless(s, verb, head, at) ??
            ofObject(s, verb, head, at, all, depth) ??
            ofMessage(s, verb, head, at) ??
            ofWords(s, verb, at, all, depth) ??
            ofDatedNoun(s, verb, at, all));
    default:
      return undefined;
  }
}

/** "will be back tomorrow to continue talks". */
const isThere = (s: Sentence, at: number): boolean =>
  /^(?:back|here|there|home)$/.test(lemmaOf(s, at)) && childrenBy(s, at, 'cop').length > 0;

/** "The mayor, accompanied by aides, flew home on Friday". */
const isInCompany = (s: Sentence, verb: number): boolean =>
  s.tokens[verb]!.xpos === 'VBN' &&
  s.tokens[verb - 1]?.text === ',' &&
  /^(?:accompany|join|flank|escort|surround|assist|help|watch|greet|cheer)$/.test(lemmaOf(s, verb));

/** "filed a brief on Monday arguing that": what is filed, sent or held says so when it is. */
function ofWords(
  s: Sentence,
  verb: number,
  at: Lookup,
  all: readonly Trigger[],
  depth: number,
): DateOfTrigger | undefined {
  if (s.tokens[verb]!.xpos !== 'VBG' || !SPEECH_VERBS.has(lemmaOf(s, verb))) return undefined;
  const above = governor(s, verb)?.at;
  if (above === undefined || !isVerb(s, above) || tenseOf(s, above).tense !== 'past')
    return undefined;
  const date = at(above) ?? dateOfClause(s, above, at, all, depth + 1)?.date;
  return date && { date, way: 'of the act that says so' };
}

/** "was found clinging to a raft on Tuesday": the finding and the clinging are one moment. */
function ofComplement(s: Sentence, verb: number, at: Lookup): DateOfTrigger | undefined {
  for (const child of childrenBy(s, verb, 'xcomp', 'ccomp', 'advcl')) {
    const plain = isComplement(s, verb, child) && child > verb && marksOf(s, child).length === 0;
    if (!plain || s.tokens.slice(verb, child).some(({ text }) => text === ',')) continue;
    const date = at(child);
    if (date) return { date, way: `told with ${s.tokens[child]!.text}` };
  }
  return undefined;
}

/** "was found clinging", "was found abandoned". */
const isComplement = (s: Sentence, verb: number, child: number): boolean =>
  s.tokens[child]!.xpos === 'VBG' ||
  (s.tokens[child]!.deprel === 'xcomp' && /^(?:find|leave|discover)$/.test(lemmaOf(s, verb)));

/** The way of what lies somewhere before a dated happening, where nothing counts from it. */
export const BEFORE_DATED = 'before what is dated';

/** A month or a year holds what came just before or after as well; a day is the last on which it came before. */
function beside(found: DateOfTrigger | undefined, isBefore: boolean): DateOfTrigger | undefined {
  const day = found?.date.edtf ?? '';
  if (/^\d{4}(?:-\d{2})?~?$/.test(day)) return found;
  if (!found || !isBefore || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const interval = { edtf: edtf(`../${day}`), extent: 'within' } as const;
  return { date: { ...found.date, interval }, way: BEFORE_DATED };
}

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

/** "The team swung into action when the quake struck on Tuesday": a sentence whose tree is a noun with its verb beside it. */
const ofHeadless = (
  s: Sentence,
  verb: number,
  noun: number,
  at: Lookup,
): DateOfTrigger | undefined =>
  s.tokens[noun]!.deprel === 'root' && /^VB[DN]$/.test(s.tokens[verb]!.xpos)
    ? whenClauseDate(s, noun, at)
    : undefined;

/** "released a statement thanking fans": what is released does so when it is. */
function ofObject(
  s: Sentence,
  verb: number,
  noun: number,
  at: Lookup,
  all: readonly Trigger[],
  depth: number,
): DateOfTrigger | undefined {
  const { deprel, head } = s.tokens[noun]!;
  if (s.tokens[verb]!.xpos !== 'VBG' || deprel !== 'obj' || !isVerb(s, head)) return undefined;
  const date = at(head);
  if (date) return { date, way: 'of the act that makes it' };
  return s.tokens[head]!.xpos === 'VBG' ? dateOfClause(s, head, at, all, depth + 1) : undefined;
}
