/** The time expression of an event noun: told with it, or that of the verb it belongs to. */
import type { DateExpression } from '../../dates/date-expression.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf } from '../../grammar/tense.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf, markOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { type DateOfTrigger, isSpokenKind, type Lookup } from './date-lookup.ts';
import { dateOfClause } from './date-of-clause.ts';
import { ELSEWHEN } from './elsewhen.ts';
import { isReportPeriod } from './report-periods.ts';

/** "abuses committed between 1973 and 1990". */
export function dateBesideNoun(s: Sentence, noun: number, at: Lookup): DateOfTrigger | undefined {
  for (const clause of childrenBy(s, noun, 'acl', 'acl:relcl')) {
    const inner = lemmaOf(s, noun) === 'outbreak' && markOf(s, clause) === 'of';
    if (!inner && !/^VB[ND]$/.test(s.tokens[clause]!.xpos)) continue;
    const date = at(clause);
    if (date) return { date, way: `told with ${s.tokens[clause]!.text}` };
  }
  for (const inner of childrenBy(s, noun, 'nmod')) {
    const date = prepositionOf(s, inner) === 'of' ? at(inner, true) : undefined;
    if (date) return { date, way: `told with ${s.tokens[inner]!.text}` };
  }
  return undefined;
}

/** "said at a news conference", "paid tribute on a visit": the occasion of a saying has its time. */
const isOccasion = (s: Sentence, at: number, all: readonly Trigger[]): boolean =>
  /^(?:on|at|in|during)$/.test(prepositionOf(s, at)) &&
  all.some(
    (t) =>
      t.at === at && (t.kind === 'meeting' || t.kind === 'visit' || OCCASION.test(lemmaOf(s, at))),
  );

const OCCASION =
  /^(?:speech|address|interview|conference|statement|broadcast|testimony|letter|message)$/;

/** "prayed for the victims": people are named by what befell them at some other time. */
const PEOPLE = /^(?:victim|survivor|refugee|casualty|prisoner|detainee|hostage)$/;

const AFTERMATH = new Set(['legal', 'criticism', 'support', 'statement', 'other']);
const HARMFUL = new Set(['attack', 'harm', 'disaster']);

/** "charged on Thursday in the slaying", "mourned the victims of the crash": courts and mourners come later. */
function isAftermath(s: Sentence, noun: number, up: number, all: readonly Trigger[]): boolean {
  const verb = s.tokens[up]!.head;
  const told = all.find((t) => t.at === noun);
  const above = all.find((t) => t.at === verb || t.verb === verb);
  if (!told || !above || !HARMFUL.has(told.kind)) return false;
  return above.kind === 'legal'
    ? s.tokens[up]!.deprel !== 'nsubj'
    : AFTERMATH.has(above.kind) && /^(?:in|for|over|of|to|with|from)$/.test(prepositionOf(s, up));
}

/** "the possibility of an assault", "the anniversary of the attack": not the thing itself. */
const NOT_YET =
  /^(?:anniversary|possibility|threat|risk|chance|prospect|fear|danger|plan|power|right|ability|bid|attempt|effort|hope|call|demand|response|reaction|retaliation|revenge|connection|relation)$/;

/** "For the quarter, it reported a loss": the loss is of the quarter, whatever else it reports. */
const areFigures = (s: Sentence, noun: number, date: DateExpression | undefined): boolean =>
  s.tokens[noun]!.deprel === 'obj' && date !== undefined && isReportPeriod(date);

/** An event noun takes the time of the verb that it belongs to, unless that verb is a saying. */
export function dateOfNoun(
  s: Sentence,
  noun: number,
  at: Lookup,
  all: readonly Trigger[],
): DateOfTrigger | undefined {
  if (PEOPLE.test(lemmaOf(s, noun)) && s.tokens[noun]!.deprel.startsWith('obl')) return undefined;
  let up = noun;
  for (let i = 0; i < 6; i++) {
    const { head, deprel } = s.tokens[up]!;
    if (ELSEWHEN.has(prepositionOf(s, up))) return undefined;
    if (head >= 0 && !isVerb(s, head) && NOT_YET.test(lemmaOf(s, head))) return undefined;
    if (head < 0 || deprel === 'acl:relcl' || deprel === 'advcl') return undefined;
    if (isVerb(s, head)) {
      const made =
        isOccasion(s, up, all) ||
        (deprel === 'nsubj:pass' &&
          /^(?:announce|declare|reveal|confirm|expect|schedule|plan|set)$/.test(lemmaOf(s, head)));
      if (
        !made &&
        !areFigures(s, up, at(head)) &&
        (SPEECH_VERBS.has(lemmaOf(s, head)) || isSpokenKind(all, head))
      )
        return undefined;
      if (isAftermath(s, noun, up, all)) return undefined;
      if (deprel === 'nsubj' && modalsOf(s, head).length > 0) return undefined;
      if (!/^(nsubj|nsubj:pass|obj|obl|conj|nmod|obl:agent|appos)$/.test(deprel)) return undefined;
      const date = at(head);
      if (date) return { date, way: `of its verb ${s.tokens[head]!.text}` };
      return isOccasion(s, up, all) ? dateOfClause(s, head, at, all, 2) : undefined;
    }
    if (all.some((t) => (t.form === 'noun' || t.form === 'light') && t.at === head)) {
      const date = at(head, true);
      if (date) return { date, way: `of the noun ${s.tokens[head]!.text}` };
    }
    up = head;
  }
  return undefined;
}
