/** The time expression that belongs to a trigger: its own, or one that its clause shares with it. */
import type { DateExpression } from '../../dates/date-expression.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { DateOfTrigger, Lookup } from './date-lookup.ts';
import { explainedByWhen, lastWords, rightAfter } from './date-nearby.ts';
import { dateOfClause } from './date-of-clause.ts';
import { dateBesideNoun, dateOfNoun } from './date-of-noun.ts';
import { ELSEWHEN } from './elsewhen.ts';
import { listEntries } from './list-entries.ts';
import type { PlacedDate } from './place-dates.ts';
import { isReportPeriod } from './report-periods.ts';

/** The way of a date in a list of dates, where even the present tense tells of the past. */
export const OF_ENTRY = 'of its entry in a list of dates';

const usable = (placed: PlacedDate): boolean =>
  (placed.date.interval !== undefined || placed.date.edtf !== undefined) &&
  placed.date.type !== 'SET';

/** Of several, a point before a span of time, and the nearest to the word. */
function best(found: readonly PlacedDate[], at: number): DateExpression | undefined {
  const rank = (p: PlacedDate): number =>
    (p.date.type === 'DURATION' ? 1000 : 0) + Math.min(Math.abs(p.from - at), Math.abs(p.to - at));
  return [...found].sort((a, b) => rank(a) - rank(b))[0]?.date;
}

/** "set a trial for Nov. 18": a date that something is fixed for is not the time of the fixing. */
function mayBeOf(s: Sentence, host: number, p: PlacedDate): boolean {
  if (!isVerb(s, host)) return true;
  if (p.date.relation === 'until' && PUTS_OFF.test(lemmaOf(s, host))) return false;
  if (s.tokens[p.from - 1]?.text.toLowerCase() !== 'for') return true;
  if (isUpToNews(p.date)) return isPresentPerfect(s, host);
  return isReportPeriod(p.date) && (p.to < host || !SPEECH_VERBS.has(lemmaOf(s, host)));
}

/** "for the past two months". */
const isUpToNews = ({ type, edtf, anchor }: DateExpression): boolean =>
  type === 'DURATION' && edtf !== undefined && anchor !== undefined;

const isPresentPerfect = (s: Sentence, verb: number): boolean => {
  const { tense, perfect } = tenseOf(s, verb);
  return perfect && tense === 'present';
};

/** "was adjourned until June 3": then it goes on. */
const PUTS_OFF = /^(?:adjourn|postpone|delay|defer|suspend|put|push|extend|remand)$/;

/** "paid tribute on Tuesday": the noun and the verb of a light phrase have one time. */
const lightParts = (all: readonly Trigger[]): ReadonlyMap<number, number> =>
  new Map(
    all.flatMap(({ at, verb }): readonly (readonly [number, number])[] =>
      verb === undefined || verb === at
        ? []
        : [
            [verb, at],
            [at, verb],
          ],
    ),
  );

/** The first of coordinated verbs. */
const firstOfList = (s: Sentence, verb: number): number =>
  s.tokens[verb]!.deprel === 'conj' ? s.tokens[verb]!.head : verb;

/** "was arrested in 1993 and later convicted", "raised a reward announced earlier": not when the rest was. */
const isApart = (s: Sentence, verb: number): boolean =>
  childrenBy(s, verb, 'advmod').some((at) =>
    /^(?:later|subsequently|eventually|afterwards?|since|earlier|previously|formerly)$/i.test(
      s.tokens[at]!.text,
    ),
  );

/** "on Feb. 20 in punishment for two killings". */
const isElsewhere = (s: Sentence, at: number): boolean => {
  const preposition = prepositionOf(s, at);
  return preposition === 'for' || ELSEWHEN.has(preposition);
};

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
  const verb = trigger.verb ?? trigger.at;
  if (isApart(s, verb) && !usableDates.some(({ host }) => host === verb || host === trigger.at))
    return undefined;
  if (entry) return { date: entry.date, way: OF_ENTRY };
  const others = lightParts(all);
  const at: Lookup = (host, insideToo = false) =>
    best(
      usableDates.filter(
        (p) =>
          (p.host === host || p.host === others.get(host)) &&
          (insideToo || !p.inside) &&
          mayBeOf(s, host, p),
      ),
      host,
    );
  const first = firstOfList(s, trigger.verb ?? trigger.at);
  const hanging = usableDates.find((p) =>
    [trigger.at, first].some(
      (i) => s.tokens[i]!.head >= p.from && s.tokens[i]!.head <= p.to && !isElsewhere(s, i),
    ),
  );
  const occurs =
    trigger.form === 'occurs'
      ? best(
          usableDates.filter((p) => p.host === verb && mayBeOf(s, verb, p)),
          verb,
        )
      : undefined;
  const direct =
    occurs ?? at(trigger.at, true) ?? (trigger.verb === undefined ? undefined : at(trigger.verb));
  if (direct) return { date: direct, way: 'its own' };
  const under = s.tokens[trigger.at]!.head;
  if (isElsewhere(s, trigger.at) && usableDates.some((p) => under >= p.from && under <= p.to))
    return undefined;
  if (hanging) return { date: hanging.date, way: 'hangs on it' };
  const explained = explainedByWhen(s, trigger.verb ?? trigger.at, usableDates);
  if (explained) return explained;
  if (trigger.form === 'noun')
    return dateBesideNoun(s, trigger.at, at) ?? dateOfNoun(s, trigger.at, at, all);
  return (
    dateOfClause(s, verb, at, all, 0) ??
    rightAfter(s, verb, usableDates) ??
    lastWords(s, verb, usableDates)
  );
}
