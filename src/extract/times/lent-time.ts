/** The time that a report has from elsewhere in its article: the first rule that knows. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ActorId, Edtf, When } from '../../model/dataset.ts';
import { edtf, formatEdtf, isEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { anchoredTime } from './anchor-on-events.ts';
import { countedTime } from './count-from-events.ts';
import { isEntry } from './date-headings.ts';
import type { KnownEvents } from './known-events.ts';
import { isNarrated, isPluperfect, isSpeech } from './narration.ts';
import { daysBefore, isRecent } from './news-days.ts';
import { goesOn, type Story } from './story.ts';
import { type Told, timeToldElsewhere } from './told-again.ts';

/** Where in an article a report stands, and what the article tells of times. */
export interface Telling {
  readonly day: Edtf | undefined;
  /** The day that the news is of. */
  readonly news: When | undefined;
  readonly speakers: ReadonlyMap<ActorId, When>;
  readonly known: KnownEvents;
  readonly again: Told;
  readonly s: Sentence;
  readonly sentence: DraftedSentence;
  readonly index: number;
  readonly story: Story | undefined;
  /** The date above the sentence, in a list of dates. */
  readonly heading: When | undefined;
  readonly ownTime: boolean;
  /** The last time told in the sentence before, or in the story. */
  readonly earlier: When | undefined;
  /** The sentence may tell of these days. */
  readonly newsy: boolean;
  readonly saysFirst: boolean;
  /** The sentence narrates something with its time. */
  readonly isTold: boolean;
}

export interface Lent {
  readonly when: When;
  /** For `explain`. */
  readonly because: string;
}

type Rule = (t: Telling, drafted: DraftedReport) => Lent | undefined;

const because = (when: When | undefined, reason: string): Lent | undefined =>
  when && { when, because: reason };

const asContext = (when: When): When => ({ ...when, basis: 'context', extent: 'within' });

/** Not later than a time. */
function notAfter(when: When): When | undefined {
  const value = parseEdtf(when.edtf);
  const end = value?.kind === 'interval' ? value.end : value;
  return end && { ...asContext(when), edtf: formatEdtf({ kind: 'interval', end }) };
}

/** "announced earlier", "previously offered": before what is told. */
const isEarlier = (s: Sentence, { trigger }: DraftedReport): boolean =>
  childrenBy(s, trigger.verb ?? trigger.at, 'advmod').some((at) =>
    /^(?:earlier|previously|formerly|originally)$/i.test(s.tokens[at]!.text),
  );

const ofCount: Rule = ({ s, sentence, known, index }, drafted) =>
  because(countedTime(s, drafted, sentence, known, index), 'counted from another event');

const ofNamedEvent: Rule = ({ s, known }, drafted) =>
  because(anchoredTime(s, drafted, known), 'of the event that it names');

const ofOtherTelling: Rule = ({ s, again }, drafted) => {
  const when = timeToldElsewhere(s, drafted, again);
  return when && { when: asContext(when), because: 'told elsewhere with its time' };
};

const ofSaying: Rule = ({ s, speakers, news }, drafted) => {
  if (!isSpeech(s, drafted) || !isNarrated(s, drafted)) return undefined;
  const [speaker, other] = drafted.report.agents;
  const day = speaker && !other ? speakers.get(speaker) : undefined;
  if (day) return { when: asContext(day), because: 'the day of this speaker’s other words' };
  if (!news || !drafted.report.when) return undefined;
  return { when: asContext(news), because: 'the day of the news' };
};

const beforeStory: Rule = ({ s, story, isTold }, drafted) =>
  story && !isTold && isPluperfect(s, drafted)
    ? because(notAfter(story.when), 'not later than the story')
    : undefined;

const ofStory: Rule = ({ s, story, day, isTold, saysFirst, ownTime }, drafted) => {
  if (!story || isTold || saysFirst || ownTime || !goesOn(s, story, drafted, day)) return undefined;
  return { when: asContext(story.when), because: 'the story goes on' };
};

const ofNews: Rule = ({ news, isTold, ownTime, newsy }, { report }) =>
  news && !isTold && !ownTime && newsy && report.when?.basis === 'publication'
    ? { when: asContext(news), because: 'the day of the news' }
    : undefined;

/** The day of publication is the latest that it can have been; what begins after it tells nothing of its beginning. */
const untilNews = (when: When | undefined, day: Edtf): When => {
  const between = `${when ? startText(when) : '..'}/${day}`;
  return {
    edtf: isEdtf(between) ? between : edtf(`../${day}`),
    basis: 'publication',
    extent: 'within',
    rule: 'told as past',
  };
};

function startText(when: When): string {
  const value = parseEdtf(when.edtf);
  const start = value?.kind === 'interval' ? value.start : value;
  return start ? formatEdtf(start) : '..';
}

/** "Since then, many have been caught", "has since left": from what was told right before up to the news. */
const ofThen: Rule = ({ s, day, earlier }, drafted) => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  if (!day || !earlier || drafted.trigger.form === 'noun' || !isSinceThen(s, verb))
    return undefined;
  const when = { ...untilNews(earlier, day), basis: 'context' as const };
  return {
    when: { ...when, ...(earlier.phrase && { phrase: earlier.phrase }) },
    because: 'since then',
  };
};

function isSinceThen(s: Sentence, verb: number): boolean {
  const { tense, perfect } = tenseOf(s, verb);
  if (!perfect || tense !== 'present') return false;
  return childrenBy(s, verb, 'advmod', 'obl').some((at) => {
    const word = s.tokens[at]!.text.toLowerCase();
    return (
      word === 'since' || (word === 'then' && s.tokens[at - 1]?.text.toLowerCase() === 'since')
    );
  });
}

const ofEarlier: Rule = ({ s, day }, drafted) =>
  day !== undefined && isEarlier(s, drafted)
    ? { when: untilNews(undefined, day), because: 'earlier than the rest' }
    : undefined;

/** "is charged with gunning him down last fall": between the deed and the news. */
const afterDeed: Rule = ({ s, sentence, day }, drafted) => {
  const verb = drafted.trigger.verb ?? drafted.trigger.at;
  if (drafted.report.kind !== 'legal' || drafted.trigger.form === 'noun' || !day) return undefined;
  if (isNarrated(s, drafted) && drafted.main) return undefined;
  const { tense, perfect } = tenseOf(s, verb);
  if (tense === 'future' || tense === 'infinitive' || drafted.report.modality === 'planned')
    return undefined;
  const deed = sentence.reports.find(
    ({ report, trigger }) =>
      (report.kind === 'attack' || report.kind === 'harm') &&
      report.when !== undefined &&
      report.when.basis !== 'publication' &&
      !report.when.edtf.includes('..') &&
      isUnder(s, trigger.at, verb),
  );
  const when = deed?.report.when;
  if (!when || (perfect && tense === 'past')) return undefined;
  return {
    when: {
      ...untilNews(when, day),
      basis: 'context',
      ...(when.phrase && { phrase: when.phrase }),
    },
    because: 'after the deed',
  };
};

function isUnder(s: Sentence, at: number, above: number): boolean {
  for (let up = s.tokens[at]!.head; up >= 0; up = s.tokens[up]!.head) if (up === above) return true;
  return false;
}

/** Days for which what an article narrates without a time is taken to follow upon its one dated happening. */
const AFTERMATH_DAYS = 60;

/** "The quake struck on Jan. 12. … They set up a base at the airport.": weeks later, somewhere between the two. */
const ofAftermath: Rule = ({ story, day, news, isTold, saysFirst, ownTime }, { report }) => {
  if (!story || !day || news || isTold || saysFirst || ownTime) return undefined;
  if (report.when?.basis !== 'publication' || isRecent(story.when, day)) return undefined;
  const before = daysBefore(story.when, day);
  if (before === undefined || before < 0 || before > AFTERMATH_DAYS) return undefined;
  return { when: untilNews(story.when, day), because: 'between what was told and the news' };
};

/** For whatever word tells of it. */
const NAMED = [ofCount, ofEarlier, ofThen, ofNamedEvent, ofOtherTelling];
/** For what the main clause narrates. */
const NARRATED = [ofStory, ofNews, ofAftermath];

const firstOf = (rules: readonly Rule[], t: Telling, drafted: DraftedReport): Lent | undefined => {
  for (const rule of rules) {
    const lent = rule(t, drafted);
    if (lent) return lent;
  }
  return undefined;
};

const isOpen = ({ report }: DraftedReport): boolean =>
  report.when === undefined || report.when.basis === 'publication';

/** By a heading, or by another happening; undefined where the report keeps what its own sentence gives it. */
export function namedTime(t: Telling, drafted: DraftedReport): Lent | undefined {
  if (t.heading && drafted.trigger.form !== 'noun' && isEntry(t.s, drafted))
    return { when: t.heading, because: 'of the date above it' };
  return isOpen(drafted) ? firstOf(NAMED, t, drafted) : undefined;
}

/** By where it stands: what its sentence, the story and the news are of. */
export function lentTime(t: Telling, drafted: DraftedReport): Lent | undefined {
  const { s } = t;
  if (!isOpen(drafted) || isEarlier(s, drafted)) return undefined;
  const deed = afterDeed(t, drafted);
  if (deed || !drafted.main) return deed;
  if (isSpeech(s, drafted) && isNarrated(s, drafted)) return ofSaying(t, drafted);
  return (
    beforeStory(t, drafted) ?? (isNarrated(s, drafted) ? firstOf(NARRATED, t, drafted) : undefined)
  );
}
