/** The time that a report has from elsewhere in its article: the first rule that knows. */
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport } from '../drafted-sentence.ts';
import { anchoredTime } from './anchor-on-events.ts';
import { countedTime } from './count-from-events.ts';
import { isEntry } from './date-headings.ts';
import { BEFORE_DATED } from './date-of-clause.ts';
import { isNarrated, isPluperfect, isSpeech } from './narration.ts';
import { isRecent } from './news-days.ts';
import { isQuoted } from './quoted-prices.ts';
import { isResult, timeOfResult } from './results.ts';
import { goesOn, isOfKnown } from './story.ts';
import type { LendingRule, Lent, Telling } from './telling.ts';
import { timeOfTheOne } from './the-one.ts';
import { timeOfLead, timeToldElsewhere } from './told-again.ts';
import { afterDeed, isEarlier, ofAftermath, ofEarlier, ofThen } from './until-news.ts';

const because = (when: When | undefined, reason: string): Lent | undefined =>
  when && { when, because: reason };

const asContext = (when: When): When => ({ ...when, basis: 'context', extent: 'within' });

/** Not later than a time. */
function notAfter(when: When): When | undefined {
  const value = parseEdtf(when.edtf);
  const end = value?.kind === 'interval' ? value.end : value;
  return end && { ...asContext(when), edtf: formatEdtf({ kind: 'interval', end }) };
}

const ofCount: LendingRule = ({ s, sentence, known, index }, drafted) =>
  because(countedTime(s, drafted, sentence, known, index), 'counted from another event');

const ofNamedEvent: LendingRule = ({ s, known }, drafted) =>
  because(anchoredTime(s, drafted, known), 'of the event that it names');

const ofTheOne: LendingRule = ({ s, known }, { report, trigger }) => {
  const when = timeOfTheOne(s, trigger.at, report, known);
  return when && { when: asContext(when), because: 'the one that the article dates' };
};

const ofResults: LendingRule = ({ s, period }, drafted) =>
  because(timeOfResult(s, drafted, period), 'of the period told last');

const ofOtherTelling: LendingRule = ({ s, again, period }, drafted) => {
  if (period && isResult(s, drafted)) return undefined;
  const when = timeToldElsewhere(s, drafted, again);
  return when && { when: asContext(when), because: 'told elsewhere with its time' };
};

const ofLead: LendingRule = ({ again, day }, drafted) => {
  const when = timeOfLead(drafted, again, day);
  return when && { when: asContext(when), because: 'told further on with its time' };
};

const ofSaying: LendingRule = ({ s, speakers, news }, drafted) => {
  if (!isSpeech(s, drafted) || !isNarrated(s, drafted)) return undefined;
  const [speaker, other] = drafted.report.agents;
  const day = speaker && !other ? speakers.get(speaker) : undefined;
  if (day) return { when: asContext(day), because: 'the day of this speaker’s other words' };
  if (!news || !drafted.report.when) return undefined;
  return { when: asContext(news), because: 'the day of the news' };
};

const beforeStory: LendingRule = ({ s, story, isTold }, drafted) =>
  story && !isTold && isPluperfect(s, drafted)
    ? because(notAfter(story.when), 'not later than the story')
    : undefined;

const ofStory: LendingRule = ({ s, index, story, day, isTold, saysFirst, ownTime }, drafted) => {
  if (story && isQuoted(s, drafted) && !isRecent(story.when, day)) return undefined;
  if (!story || isTold || saysFirst || ownTime || !goesOn(s, index, story, drafted, day))
    return undefined;
  return { when: asContext(story.when), because: 'the story goes on' };
};

const ofNews: LendingRule = ({ s, news, isTold, ownTime, newsy }, drafted) =>
  news &&
  !isTold &&
  !ownTime &&
  newsy &&
  drafted.report.when?.basis === 'publication' &&
  !isOfKnown(s, drafted)
    ? { when: asContext(news), because: 'the day of the news' }
    : undefined;

const ofQuotes: LendingRule = ({ s, sentence, lastDay, ownTime }, drafted) =>
  lastDay && !ownTime && sentence.placed.length === 0 && isQuoted(s, drafted)
    ? { when: asContext(lastDay), because: 'of the day told last' }
    : undefined;

/** For whatever word tells of it. */
const NAMED = [
  ofResults,
  ofCount,
  ofEarlier,
  ofThen,
  ofNamedEvent,
  ofOtherTelling,
  ofLead,
  ofTheOne,
];
/** For what the main clause narrates. */
const NARRATED = [ofQuotes, ofStory, ofNews, ofAftermath];

const firstOf = (
  rules: readonly LendingRule[],
  t: Telling,
  drafted: DraftedReport,
): Lent | undefined => {
  for (const rule of rules) {
    const lent = rule(t, drafted);
    if (lent) return lent;
  }
  return undefined;
};

/** "He said that he found him": a past clause of a saying. */
const isToldAsPast = (s: Sentence, { trigger, report }: DraftedReport): boolean => {
  const verb = trigger.verb ?? trigger.at;
  const { tense, perfect } = tenseOf(s, verb);
  return (
    trigger.form !== 'noun' &&
    report.when?.edtf.startsWith('../') === true &&
    tense === 'past' &&
    !perfect
  );
};

/** "Clashes broke out on Sunday. Police said a car was hit.": what is said of the story; a court hears of what was done long before. */
const ofToldStory: LendingRule = ({ s, story, day, ownTime }, { trigger, report }) =>
  story &&
  isRecent(story.when, day) &&
  !ownTime &&
  (story.kind !== 'legal' || report.kind === 'legal') &&
  s.tokens[trigger.verb ?? trigger.at]!.deprel === 'ccomp'
    ? { when: asContext(story.when), because: 'told of the story' }
    : undefined;

const ofToldAftermath: LendingRule = (t, drafted) =>
  ofAftermath({ ...t, saysFirst: false, news: undefined }, drafted);

const isOpen = ({ report }: DraftedReport): boolean =>
  report.when === undefined || report.when.basis === 'publication';

/** By a heading, or by another happening; undefined where the report keeps what its own sentence gives it. */
export function namedTime(t: Telling, drafted: DraftedReport): Lent | undefined {
  if (t.heading && drafted.trigger.form !== 'noun' && isEntry(t.s, drafted))
    return { when: t.heading, because: 'of the date above it' };
  if (drafted.whenBecause.startsWith(BEFORE_DATED)) return ofCount(t, drafted);
  return isOpen(drafted) ? firstOf(NAMED, t, drafted) : undefined;
}

/** By where it stands: what its sentence, the story and the news are of. */
export function lentTime(t: Telling, drafted: DraftedReport): Lent | undefined {
  const { s } = t;
  if (!isOpen(drafted) || isEarlier(s, drafted)) return undefined;
  const deed = afterDeed(t, drafted);
  if (deed) return deed;
  if (!drafted.main)
    return isToldAsPast(s, drafted)
      ? (ofToldStory(t, drafted) ?? ofToldAftermath(t, drafted))
      : undefined;
  if (isSpeech(s, drafted) && isNarrated(s, drafted)) return ofSaying(t, drafted);
  return (
    beforeStory(t, drafted) ?? (isNarrated(s, drafted) ? firstOf(NARRATED, t, drafted) : undefined)
  );
}
