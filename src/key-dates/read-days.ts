/** The days that an article names: in passing, as its news, or in a list, as a chronology does. */
import type { Article } from '../model/dataset.ts';
import { utcDay } from '../model/edtf.ts';
import { isEnglish } from '../model/language.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { dayOf, findNamedTimes, type NamedDay } from './named-days.ts';
import { readChronology } from './read-chronology.ts';

/** Days are the start of a day, milliseconds since 1970 UTC. */
export interface DaysOfArticle {
  /** Absent where it is not known to the day. */
  readonly published?: number;
  /** Every day that the article names, once, in order. */
  readonly named: readonly number[];
  /** For each of them the offset of the words that name it first. */
  readonly namedAt: readonly number[];
  /** Those that its opening names of the three days up to publication: when its news happened. */
  readonly news: readonly number[];
  /** The days that open a line of a chronology; none in other articles. */
  readonly listed: readonly number[];
}

const DAY_MS = 86_400_000;
/** So many sentences at the head of an article tell its news. */
const NEWS_SENTENCES = 8;
const NEWS_DAYS = 2;

const distinct = (days: readonly number[]): readonly number[] =>
  [...new Set(days)].sort((a, b) => a - b);

const dayIn = ({ year, month, dayOfMonth }: NamedDay): number | undefined =>
  year === undefined ? undefined : utcDay(year, month, dayOfMonth);

/** Where the opening of an article ends. */
function endOfOpening({ text, furniture = [] }: Article): number {
  return segmentSentences(text, furniture)[NEWS_SENTENCES - 1]?.end ?? text.length;
}

/** Reads the time expressions of an article that name a day. */
export function readDays(article: Article): DaysOfArticle {
  const published = article.published === undefined ? undefined : dayOf(article.published);
  const when = published === undefined ? {} : { published };
  if (!isEnglish(article.language ?? 'en'))
    return { ...when, named: [], namedAt: [], news: [], listed: [] };
  const times = findNamedTimes(article);
  const listed = readChronology(article, times, published);
  const found = times.days.flatMap((named) => {
    const day = listed.get(named) ?? dayIn(named);
    return day === undefined ? [] : [{ day, start: named.start }];
  });
  const named = distinct(found.map(({ day }) => day));
  const end = endOfOpening(article);
  const isNews = ({ day, start }: { day: number; start: number }): boolean =>
    published !== undefined &&
    start < end &&
    day <= published &&
    day >= published - NEWS_DAYS * DAY_MS;
  return {
    ...when,
    named,
    namedAt: named.map((day) => found.find((date) => date.day === day)?.start ?? 0),
    news: distinct(found.filter(isNews).map(({ day }) => day)),
    listed: distinct([...listed.values()]),
  };
}

export const dayBefore = (day: number): number => day - DAY_MS;
