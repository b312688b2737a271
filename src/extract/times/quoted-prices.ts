/** "The stock closed at $38.50.", "Shares rose 2%": what a market did is told of the last day that is told. */
import type { Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { Edtf, When } from '../../model/dataset.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { isVerb, lemmaOf, subjectAt } from '../tree/clause.ts';
import { isAhead, isRecent, stated } from './news-days.ts';

const QUOTED =
  /^(?:shares?|stocks?|prices?|index|indexes|average|bonds?|yields?|futures|dollar|euro|yen|pound)$/i;

const MOVES =
  /^(?:close|rise|fall|gain|lose|climb|drop|jump|slip|slide|plunge|surge|soar|tumble|trade|ease|edge|finish|end|open|rally|advance|decline|plummet|increase|decrease|sink|dip|rebound)$/;

/** Whether a report tells what a price did, in the simple past. */
export function isQuoted(s: Sentence, { trigger, main }: DraftedReport): boolean {
  const verb = trigger.verb ?? trigger.at;
  if (!main || s.tokens[verb]!.head >= 0 || !isVerb(s, verb) || !MOVES.test(lemmaOf(s, verb)))
    return false;
  const { tense, perfect } = tenseOf(s, verb);
  if (tense !== 'past' || perfect || modalsOf(s, verb).length > 0) return false;
  const subject = subjectAt(s, verb);
  return subject !== undefined && QUOTED.test(s.tokens[subject]!.text);
}

/** The last day of these days that a sentence tells of something that happened. */
export const lastDayTold = (
  { reports }: DraftedSentence,
  day: Edtf | undefined,
): When | undefined =>
  reports
    .map(stated)
    .findLast(
      (when) =>
        when !== undefined && day !== undefined && isRecent(when, day) && !isAhead(when, day),
    );
