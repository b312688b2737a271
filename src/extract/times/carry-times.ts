/** Times that one sentence lends to the next ones, and one saying of a speaker to his others. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId, ArticleId, Edtf, When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { lemmaOf } from '../tree/clause.ts';
import { anchoredTime } from './anchor-on-events.ts';
import { countedTime, reckonedEvents } from './count-from-events.ts';
import { headingTime, isEntry } from './date-headings.ts';
import { findOffsets } from './find-offsets.ts';
import { knownEvents } from './known-events.ts';
import { looksBack, type Told } from './looks-back.ts';
import { isNarrated, isPluperfect, isSpeech } from './narration.ts';
import { daysOfSpeakers, isRecent, newsDay, stated } from './news-days.ts';
import { shareTimes } from './share-times.ts';
import { timeToldElsewhere, toldTimes } from './told-again.ts';

const asContext = (when: When): When => ({ ...when, basis: 'context', extent: 'within' });

/** Not later than a time. */
function notAfter(when: When): When | undefined {
  const value = parseEdtf(when.edtf);
  const end = value?.kind === 'interval' ? value.end : value;
  return end && { ...asContext(when), edtf: formatEdtf({ kind: 'interval', end }) };
}

const timed = (drafted: DraftedReport, when: When, because: string): DraftedReport => ({
  ...drafted,
  report: { ...drafted.report, when },
  whenBecause: because,
});

/** "Before his appointment, he served": the main clause lies at a time of its own, if at none that is named. */
function tellsAnotherTime(s: Sentence): boolean {
  const root = s.tokens.findIndex((token) => token.head < 0);
  return (
    root >= 0 &&
    childrenBy(s, root, 'obl', 'advcl').some(
      (child) =>
        s.tokens[child]!.xpos !== 'VBG' &&
        childrenBy(s, child, 'case', 'mark').some((mark) =>
          /^(?:before|since|until)$/.test(lemmaOf(s, mark)),
        ),
    )
  );
}

/** Sentences that may stand under one date. */
const ENTRIES = 2;

/** What a run of sentences tells of: its time, and who takes part. */
interface Story {
  readonly when: When;
  readonly who: readonly ActorId[];
  readonly kind: Kind;
}

const whoOf = ({ report }: DraftedReport): readonly ActorId[] => [
  ...report.agents,
  ...report.targets,
];

/** The time of a story that is of these days, which all that is told next may belong to. */
const current = (story: Story | undefined, day: Edtf | undefined): When | undefined =>
  story && isRecent(story.when, day) ? story.when : undefined;

/** News of these days goes on whoever acts; a story of years ago with those of whom it tells, or with more of the same. */
const goesOn = (story: Story, drafted: DraftedReport, day: Edtf | undefined): boolean =>
  isRecent(story.when, day) ||
  whoOf(drafted).some((id) => story.who.includes(id)) ||
  (drafted.report.kind === story.kind && drafted.report.agents.length === 0);

function nextStory(
  story: Story | undefined,
  told: DraftedReport | undefined,
  sentence: DraftedSentence,
  saysFirst: boolean,
  day: Edtf | undefined,
): Story | undefined {
  const when = told && stated(told);
  if (told && when) return { when, who: sentence.reports.flatMap(whoOf), kind: told.report.kind };
  if (saysFirst || !story) return undefined;
  const going = sentence.reports.filter((drafted) => drafted.main && goesOn(story, drafted, day));
  return { ...story, who: [...story.who, ...going.flatMap(whoOf)] };
}

/** Lends times within one article. */
export function carryTimes(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
  article: ArticleId,
): readonly DraftedSentence[] {
  const speakers = daysOfSpeakers(sentences, trees, day);
  const news = newsDay(sentences, day);
  const known = knownEvents(sentences, reckonedEvents(sentences, trees));
  const again = toldTimes(sentences);
  let story: Story | undefined;
  let before: Told | undefined;
  let heading: When | undefined;
  let entries = 0;
  return sentences.map((sentence, i) => {
    const s = trees[i]!;
    const told = sentence.reports.find(
      (drafted) =>
        drafted.main && stated(drafted) && !isSpeech(s, drafted) && isNarrated(s, drafted),
    );
    const saysFirst = sentence.reports.some((drafted) => drafted.main && isSpeech(s, drafted));
    const ownTime =
      sentence.placed.some(({ date }) => date.type === 'DATE') ||
      tellsAnotherTime(s) ||
      findOffsets(s, sentence.placed).length > 0;
    const newsy = (!story || isRecent(story.when, day)) && !looksBack(s, before, day);
    heading =
      headingTime(s, sentence, article) ?? (entries-- > 0 && !ownTime ? heading : undefined);
    if (headingTime(s, sentence, article)) entries = ENTRIES;
    const reports = sentence.reports.map((drafted) => {
      if (heading && drafted.trigger.form !== 'noun' && isEntry(s, drafted))
        return timed(drafted, heading, 'of the date above it');
      if (drafted.report.when && drafted.report.when.basis !== 'publication') return drafted;
      const counted = countedTime(s, drafted, sentence, known, i);
      if (counted) return timed(drafted, counted, 'counted from another event');
      const anchored = anchoredTime(s, drafted, known);
      if (anchored) return timed(drafted, anchored, 'of the event that it names');
      const elsewhere = timeToldElsewhere(s, drafted, again);
      if (elsewhere) return timed(drafted, asContext(elsewhere), 'told elsewhere with its time');
      if (!drafted.main) return drafted;
      const speaker =
        drafted.report.agents.length === 1 ? speakers.get(drafted.report.agents[0]!) : undefined;
      if (isSpeech(s, drafted) && isNarrated(s, drafted)) {
        if (speaker)
          return timed(drafted, asContext(speaker), 'the day of this speaker’s other words');
        return news && drafted.report.when
          ? timed(drafted, asContext(news), 'the day of the news')
          : drafted;
      }
      const past = isPluperfect(s, drafted) && story ? notAfter(story.when) : undefined;
      if (past && !told) return timed(drafted, past, 'not later than the story');
      if (!isNarrated(s, drafted)) return drafted;
      if (story && goesOn(story, drafted, day) && !told && !saysFirst && !ownTime)
        return timed(drafted, asContext(story.when), 'the story goes on');
      if (news && !told && !ownTime && newsy && drafted.report.when?.basis === 'publication')
        return timed(drafted, asContext(news), 'the day of the news');
      return drafted;
    });
    const lent = told || saysFirst || ownTime || !newsy ? undefined : (current(story, day) ?? news);
    story = nextStory(story, told, sentence, saysFirst, day);
    before = { s, sentence };
    return { ...sentence, reports: shareTimes(s, reports, lent) };
  });
}
