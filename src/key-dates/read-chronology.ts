/** A chronology: an article, or a part of one, whose lines open with dates of their own, in order of time. */
import type { Article } from '../model/dataset.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import type { NamedDay, NamedTimes, NamedYear } from './named-days.ts';
import { orderliness, resolveYears } from './resolve-years.ts';

/** So many days that open lines make a chronology. */
const FEWEST = 5;
/** And so large a part of the steps from one to the next goes the same way in time. */
const IN_ORDER = 0.8;

/** What may stand before the date that opens a line: signs of a list, its number. */
const LIST_SIGN = /^[^\p{L}\p{N}]*(?:\d{1,2}[.)]\s+)?[^\p{L}\p{N}]*$/u;
/** What may stand between a year and the first date of its part. */
const AFTER_YEAR = /^[^\p{L}\p{N}]*$/u;

/** For each offset whether nothing but the sign of a list stands between it and the start of its line or sentence. */
function opensLine({ text, furniture = [] }: Article): (at: number) => boolean {
  const starts = segmentSentences(text, furniture).map(({ start }) => start);
  let next = 0;
  return (at) => {
    while (next < starts.length && starts[next]! <= at) next++;
    const line = Math.max(starts[next - 1] ?? 0, text.lastIndexOf('\n', at - 1) + 1);
    return LIST_SIGN.test(text.slice(line, at));
  };
}

/** The year that stands alone right before a day, as the head of its part. */
function headOf(text: string, start: number, years: readonly NamedYear[]): number | undefined {
  const head = years.findLast(({ end }) => end <= start);
  return head && AFTER_YEAR.test(text.slice(head.end, start)) ? head.year : undefined;
}

/** An entry without a year of its own takes that of its head, or else that of the entries around it. */
function asEntry(text: string, day: NamedDay, years: readonly NamedYear[]) {
  const { month, dayOfMonth, hasYear } = day;
  const year = hasYear ? day.year : headOf(text, day.start, years);
  return { month, dayOfMonth, ...(year !== undefined && { year }) };
}

/** The day of each entry of the chronology that an article holds; none where it holds none. */
export function readChronology(
  article: Article,
  { days, years }: NamedTimes,
  published: number | undefined,
): ReadonlyMap<NamedDay, number> {
  const opens = opensLine(article);
  const { text } = article;
  const opening = days.filter(
    ({ start, quote }) =>
      /\d/.test(quote) && (opens(start) || headOf(text, start, years) !== undefined),
  );
  const entries = opening.map((day) => asEntry(text, day, years));
  const resolved = resolveYears(entries, published) ?? [];
  if (new Set(resolved).size < FEWEST || orderliness(resolved) < IN_ORDER) return new Map();
  return new Map(opening.map((day, i) => [day, resolved[i]!]));
}
