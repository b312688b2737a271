/** The time of one event: what its sentence states, else what the day of publication suggests. In order: the first rule that knows. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { modalsOf, tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import { boundsOf, edtf, parseEdtf } from '../../model/edtf.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { isVerb, lemmaOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { afterClause } from './after-clause.ts';
import { dateOfTrigger, OF_ENTRY } from './date-of-trigger.ts';
import type { PlacedDate } from './place-dates.ts';
import { asOfPublication, publicationTime } from './publication-time.ts';
import { reckonAge } from './reckon-ages.ts';
import { reckonDuration } from './reckon-durations.ts';
import { openSince, sinceClause } from './since-clause.ts';
import { whenOfDate } from './when-of-date.ts';

export interface TimedTrigger {
  readonly when?: When;
  /** For `explain`. */
  readonly because: string;
}

export interface TimeContext {
  readonly sentence: Sentence;
  readonly article: ArticleId;
  readonly day: Edtf | undefined;
  readonly placed: readonly PlacedDate[];
  readonly triggers: readonly Trigger[];
}

const startOf = (edtf: Edtf): number | undefined => {
  const value = parseEdtf(edtf);
  return value && boundsOf(value).start;
};

/** "from 2008", to come: an open end means that it was going on when reported. */
function closedAhead(c: TimeContext, when: When): When {
  const [start, published] = [startOf(when.edtf), c.day && startOf(c.day)];
  const ahead = start !== undefined && published !== undefined && start > published;
  return ahead && when.edtf.endsWith('/..')
    ? { ...when, edtf: edtf(when.edtf.slice(0, -3)) }
    : when;
}

/** "A hearing has been set for 5 April": the day is of the thing. */
const FIXES = /^(?:schedule|set|plan|slate|fix|call|book|arrange|announce)$/;

/** A verb in the past does not tell of a day to come. */
function isToCome(c: TimeContext, trigger: Trigger, when: When): boolean {
  const verb = trigger.verb ?? trigger.at;
  if (c.day === undefined || !isVerb(c.sentence, verb)) return false;
  if (modalsOf(c.sentence, verb).length > 0) return false;
  const own = c.placed.some(
    ({ date, host }) => date.start === when.phrase?.start && host === trigger.at,
  );
  const isSubject = childrenBy(c.sentence, verb, 'nsubj:pass').includes(trigger.at);
  if (own && isSubject && FIXES.test(lemmaOf(c.sentence, verb))) return false;
  const { tense, perfect } = tenseOf(c.sentence, verb);
  const [start, published] = [startOf(when.edtf), startOf(c.day)];
  const past = tense === 'past' || (perfect && tense === 'present');
  return past && start !== undefined && published !== undefined && start > published;
}

/** "he died last month … has been searched": the present perfect goes with no time that is over. */
function isOver(c: TimeContext, trigger: Trigger, when: When): boolean {
  const verb = trigger.verb ?? trigger.at;
  if (c.day === undefined || !isVerb(c.sentence, verb) || when.edtf.includes('..')) return false;
  const { tense, perfect } = tenseOf(c.sentence, verb);
  const participle = childrenBy(c.sentence, verb, 'aux').some(
    (aux) => c.sentence.tokens[aux]!.xpos === 'VBG',
  );
  if (!perfect || participle || tense !== 'present' || modalsOf(c.sentence, verb).length > 0)
    return false;
  const [value, published] = [parseEdtf(when.edtf), startOf(c.day)];
  const end = value && boundsOf(value).end;
  return end !== undefined && published !== undefined && published - end > STILL_NEWS * DAY;
}

/** "estimates her house, worth a million in October, is worth half": the present is not of a time that is over. */
function isPresent(c: TimeContext, trigger: Trigger, when: When): boolean {
  const verb = trigger.verb ?? trigger.at;
  if (c.day === undefined || !isVerb(c.sentence, verb) || when.edtf.includes('..')) return false;
  const { tense, perfect } = tenseOf(c.sentence, verb);
  const host = c.placed.find(({ date }) => date.start === when.phrase?.start)?.host;
  const own = host === verb || host === trigger.at;
  if (tense === 'infinitive' && !perfect) {
    if (!isOfPresent(c.sentence, verb)) return false;
  } else if (perfect || tense !== 'present') return false;
  else if (own && !SPEECH_VERBS.has(lemmaOf(c.sentence, verb))) return false;
  const [value, published] = [parseEdtf(when.edtf), startOf(c.day)];
  const end = value && boundsOf(value).end;
  return end !== undefined && published !== undefined && published - end > STILL_NEWS * DAY;
}

/** "offers them the chance to avenge their defeat in 2002": an infinitive below a present. */
function isOfPresent(s: Sentence, verb: number): boolean {
  if (!/^(?:acl|advcl|xcomp)$/.test(s.tokens[verb]!.deprel)) return false;
  for (let up = s.tokens[verb]!.head; up >= 0; up = s.tokens[up]!.head) {
    if (s.tokens[up]!.xpos === 'VBD') return false;
    const { tense, perfect } = tenseOf(s, up);
    if (isVerb(s, up) && tense !== 'infinitive' && tense !== 'participle')
      return (tense === 'present' || tense === 'future') && !perfect;
  }
  return s.tokens.some(({ xpos }) => /^(?:VB[PZ]|MD)$/.test(xpos));
}

const DAY = 86_400_000;
/** Days after which even loose usage has the simple past. */
const STILL_NEWS = 7;

/** Words of time on the trigger that name no day of themselves: "now", "for ten years", "recently". */
function unnamedTime(c: TimeContext, trigger: Trigger): TimedTrigger | undefined {
  const verb = trigger.verb ?? trigger.at;
  const { deprel, head } = c.sentence.tokens[verb]!;
  const hosts = deprel === 'xcomp' ? [trigger.at, verb, head] : [trigger.at, verb];
  const untold = c.placed.find(
    (p) =>
      (hosts.includes(p.host) || (head >= p.from && head <= p.to)) &&
      p.date.edtf === undefined &&
      p.date.interval === undefined,
  );
  if (!untold) return undefined;
  const { date } = untold;
  const reckoned =
    c.day &&
    reckonDuration(
      c.sentence,
      hosts.includes(untold.host) ? verb : untold.host,
      date,
      c.article,
      c.day,
    );
  if (reckoned) return { when: reckoned, because: `reckoned from “${date.quote}”` };
  if (date.type !== 'DATE') return undefined;
  if (date.value === 'PRESENT_REF' && c.day)
    return { when: asOfPublication(c.day), because: `“${date.quote}”` };
  return { because: `“${date.quote}” names no day` };
}

export function timeOfTrigger(c: TimeContext, trigger: Trigger): TimedTrigger {
  const { sentence: s, placed, day } = c;
  const own = placed.some(
    (p) => p.host === trigger.at && p.date.edtf === undefined && p.date.type === 'DATE',
  );
  const found = own ? undefined : dateOfTrigger(s, trigger, placed, c.triggers);
  const told = found && whenOfDate(found.date, c.article, 'stated');
  const when = told && closedAhead(c, told);
  if (
    found &&
    when &&
    !isToCome(c, trigger, when) &&
    !isOver(c, trigger, when) &&
    (found.way === OF_ENTRY || !isPresent(c, trigger, when))
  )
    return { when, because: `${found.way}: “${found.date.quote}”` };
  const unnamed = unnamedTime(c, trigger);
  if (unnamed) return unnamed;
  const age = day && trigger.form === 'noun' ? reckonAge(s, trigger.at, day) : undefined;
  if (age) return { when: age, because: 'by its age' };
  const verb = trigger.verb ?? trigger.at;
  const since = sinceClause(s, trigger, placed);
  const open = since && openSince(since, c.article);
  if (open) return { when: open, because: 'since what its clause tells' };
  const after =
    day && trigger.form !== 'noun' ? afterClause(s, verb, placed, c.article, day) : undefined;
  if (after) return { when: after, because: 'after what its clause tells' };
  const suggested = day && publicationTime(s, trigger, day);
  return suggested
    ? { when: suggested, because: suggested.rule ?? '' }
    : { because: 'no time told' };
}
