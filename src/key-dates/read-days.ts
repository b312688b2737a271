/** The days that an article names, and whether it lists them as a chronology does. */
import { findDates } from '../dates/find-dates.ts';
import type { Article } from '../model/dataset.ts';
import { parseEdtf, utcDay } from '../model/edtf.ts';
import { isEnglish } from '../model/language.ts';
import { segmentSentences } from '../text/segment-sentences.ts';

/** Days are the start of a day, milliseconds since 1970 UTC. */
export interface DaysOfArticle {
  /** Absent where it is not known to the day. */
  readonly published?: number;
  /** Every day that the article names, once, in order. */
  readonly named: readonly number[];
  /** For each of them the offset of the words that name it first. */
  readonly namedAt: readonly number[];
  /** The days that open a line of a chronology; none in other articles. */
  readonly listed: readonly number[];
}

const DAY_MS = 86_400_000;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/;
/** So many lines that open with a date of their own make a chronology. */
const CHRONOLOGY_LINES = 5;
/** And so large a part of the steps from one to the next goes the same way in time. */
const IN_ORDER = 0.8;

/** The start of the day of a date; undefined where it is coarser. */
export function dayOf(edtf: string): number | undefined {
  const value = parseEdtf(edtf);
  if (value?.kind !== 'date' || value.day === undefined || value.month === undefined)
    return undefined;
  return utcDay(value.year, value.month, value.day);
}

function isOrdered(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, i) => Math.sign(day - days[i]!));
  const up = steps.filter((step) => step >= 0).length;
  const down = steps.filter((step) => step <= 0).length;
  return Math.max(up, down) >= steps.length * IN_ORDER;
}

const distinct = (days: readonly number[]): readonly number[] =>
  [...new Set(days)].sort((a, b) => a - b);

/** Reads the time expressions of an article that name a day. */
export function readDays(article: Article): DaysOfArticle {
  const { text, furniture = [], language = 'en' } = article;
  const published = article.published === undefined ? undefined : dayOf(article.published);
  const when = published === undefined ? {} : { published };
  if (!isEnglish(language)) return { ...when, named: [], namedAt: [], listed: [] };
  const context = published === undefined ? {} : { published: article.published! };
  const found = findDates(text, { ...context, skip: furniture })
    .filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && WHOLE_DAY.test(value))
    .map(({ value, start, quote }) => ({ day: dayOf(value.slice(0, 10)), start, quote }))
    .filter((date): date is typeof date & { day: number } => date.day !== undefined);
  const lines = new Set(segmentSentences(text, furniture).map(({ start }) => start));
  const opening = found.filter(({ start, quote }) => lines.has(start) && /\d/.test(quote));
  const listed = opening.map(({ day }) => day);
  const isChronology = new Set(listed).size >= CHRONOLOGY_LINES && isOrdered(listed);
  const named = distinct(found.map(({ day }) => day));
  return {
    ...when,
    named,
    namedAt: named.map((day) => found.find((date) => date.day === day)?.start ?? 0),
    listed: isChronology ? distinct(listed) : [],
  };
}

export const nextDay = (day: number): number => day + DAY_MS;
