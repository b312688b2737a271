/** Times that one sentence lends to the next ones, and one saying of a speaker to his others. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { reckonedEvents } from './count-from-events.ts';
import { headingTime } from './date-headings.ts';
import { knownEvents } from './known-events.ts';
import { lentTime, namedTime } from './lent-time.ts';
import { looksBack, type Told } from './looks-back.ts';
import { mainHappening } from './main-happening.ts';
import { isNarrated, isSpeech } from './narration.ts';
import { daysOfSpeakers, isRecent, newsDay, stated } from './news-days.ts';
import { hasOwnTime } from './own-time.ts';
import { lastDayTold } from './quoted-prices.ts';
import { isResult, resultPeriods } from './results.ts';
import { shareTimes } from './share-times.ts';
import { currentTime, nextStory, type Story } from './story.ts';
import type { Lent } from './telling.ts';
import { toldTimes } from './told-again.ts';
import { whenOfDate } from './when-of-date.ts';

/** Sentences that may stand under one date. */
const ENTRIES = 2;

/** Lends times within one article. */
export function carryTimes(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
  article: ArticleId,
): readonly DraftedSentence[] {
  const news = newsDay(sentences, day);
  const ofArticle = {
    day,
    news,
    speakers: daysOfSpeakers(sentences, trees, day),
    known: knownEvents(sentences, trees, reckonedEvents(sentences, trees), article),
    again: toldTimes(sentences),
    happening: mainHappening(sentences, day),
  };
  const periods = resultPeriods(sentences, trees, day, article);
  let story: Story | undefined;
  let before: Told | undefined;
  let lastDay: When | undefined;
  let heading: When | undefined;
  let entries = 0;
  return sentences.map((sentence, index) => {
    const s = trees[index]!;
    const ownTime = hasOwnTime(s, sentence);
    const told = sentence.reports.find((drafted) => isTold(s, drafted));
    const saysFirst = sentence.reports.some((drafted) => drafted.main && isSpeech(s, drafted));
    const newsy = (!story || isRecent(story.when, day)) && !looksBack(s, before, day, article);
    const above = headingTime(s, sentence, article);
    heading = above ?? (entries-- > 0 && !ownTime ? heading : undefined);
    if (above) entries = ENTRIES;
    const telling = {
      ...ofArticle,
      ...{
        s,
        sentence,
        index,
        period: periods[index],
        lastDay,
        story,
        heading,
        ownTime,
        newsy,
        saysFirst,
      },
      earlier: before ? (lastTime(before.sentence, article) ?? story?.when) : undefined,
      isTold: told !== undefined,
    };
    const named = sentence.reports.map((drafted) => lend(drafted, namedTime(telling, drafted)));
    const again = { ...telling, sentence: { ...sentence, reports: named } };
    const reports = named.map((drafted) => lend(drafted, lentTime(again, drafted)));
    const lent =
      told || saysFirst || ownTime || !newsy ? undefined : (currentTime(story, day) ?? news);
    story = nextStory(story, { s, sentence, index, told, saysFirst, day, article });
    before = { s, sentence };
    lastDay = lastDayTold(sentence, day) ?? lastDay;
    return { ...sentence, reports: shareTimes(s, reports, lent) };
  });
}

const lend = (drafted: DraftedReport, lent: Lent | undefined): DraftedReport =>
  lent
    ? { ...drafted, report: { ...drafted.report, when: lent.when }, whenBecause: lent.because }
    : drafted;

/** The last time that a sentence tells, not of what is to come. */
function lastTime({ placed }: DraftedSentence, article: ArticleId): When | undefined {
  const dates = placed.filter(({ date }) => date.type === 'DATE' && date.edtf !== undefined);
  const last = dates.at(-1);
  return last && whenOfDate(last.date, article, 'context');
}

/** Narrated in the writer's own voice, with its time: what starts a story. The figures of a quarter start none. */
const isTold = (s: Sentence, drafted: DraftedReport): boolean =>
  drafted.main &&
  stated(drafted) !== undefined &&
  !isSpeech(s, drafted) &&
  isNarrated(s, drafted) &&
  !(isResult(s, drafted) && stated(drafted)!.edtf.includes('/'));
