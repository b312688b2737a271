/** The day that the news of an article is of, and the days of those who speak in it. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { ActorId, Edtf, When } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { isSpeech } from './narration.ts';

const DAY = 86_400_000;
/** Days before publication that count as the news of the day. */
const NEWS_DAYS = 7;

const isDay = (when: When): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:]{5,}[^~?/]*)?[~?]?$/.test(when.edtf);

/** How many days before publication a time ends; undefined where one of them is not known. */
export function daysBefore(when: When, day: Edtf | undefined): number | undefined {
  const value = parseEdtf(when.edtf);
  const published = day === undefined ? undefined : parseEdtf(day);
  if (!value || !published) return undefined;
  const [end, at] = [boundsOf(value).end, boundsOf(published).end];
  return end === undefined || at === undefined ? undefined : (at - end) / DAY;
}

/** Whether a time is of the days before publication that are still news; true where that is not known. */
export function isRecent(when: When, day: Edtf | undefined): boolean {
  const before = daysBefore(when, day);
  return day === undefined || (before !== undefined && before <= NEWS_DAYS && isDay(when));
}

/** Whether a time ends after the day of publication. */
export function isAhead(when: When, day: Edtf | undefined): boolean {
  const before = daysBefore(when, day);
  return before !== undefined && before < 0;
}

/** The time that the text states for a report. */
export const stated = (drafted: DraftedReport): When | undefined =>
  drafted.report.when?.basis === 'stated' ? drafted.report.when : undefined;

/** Each speaker's day, where the article tells one day of news for all his dated sayings. */
export function daysOfSpeakers(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  day: Edtf | undefined,
): ReadonlyMap<ActorId, When> {
  const days = new Map<ActorId, When | 'several'>();
  sentences.forEach((sentence, i) => {
    for (const drafted of sentence.reports) {
      const when = stated(drafted);
      const [speaker, other] = drafted.report.agents;
      if (
        !when ||
        !speaker ||
        other ||
        !drafted.main ||
        !isSpeech(trees[i]!, drafted) ||
        !isDay(when)
      )
        continue;
      const before = daysBefore(when, day);
      if (before === undefined || before < 0 || before > NEWS_DAYS) continue;
      const known = days.get(speaker);
      days.set(
        speaker,
        known === undefined || (known !== 'several' && known.edtf === when.edtf) ? when : 'several',
      );
    }
  });
  return new Map(
    [...days].flatMap(([id, when]) => (when === 'several' ? [] : [[id, when] as const])),
  );
}

/** The day of the news that the first dated main clause of the article's opening tells. */
export function newsDay(
  sentences: readonly DraftedSentence[],
  day: Edtf | undefined,
): When | undefined {
  for (const sentence of sentences.slice(0, 4)) {
    for (const drafted of sentence.reports) {
      const when = drafted.main ? stated(drafted) : undefined;
      const before = when && isDay(when) ? daysBefore(when, day) : undefined;
      if (when && before !== undefined && before >= 0 && before <= 1) return when;
    }
  }
  return undefined;
}
