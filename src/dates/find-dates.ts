/** Time expressions of English news and histories: recognised by small rules, resolved, written as TIMEX3 and EDTF. */
import type { Span } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { DateContext, DateExpression, DroppedDate } from './date-expression.ts';
import { dropDoubtfulYears } from './read/drop-doubtful-years.ts';
import { dropForStyle } from './read/drop-for-style.ts';
import { findPhrases } from './read/find-phrases.ts';
import type { Loser, Phrase } from './read/phrase.ts';
import type { Ymd } from './resolve/calendar-day.ts';
import { documentStyle } from './resolve/document-style.ts';
import { resolvePhrases } from './resolve/resolve-phrases.ts';
import { settleZones } from './resolve/settle-zones.ts';
import { writeExpressions } from './write/write-expressions.ts';

/** The day of publication; undefined where it is not known to the day. */
function publicationDay(published: string | undefined): Ymd | undefined {
  const date = published === undefined ? undefined : parseEdtf(published);
  if (date?.kind !== 'date' || date.month === undefined || date.day === undefined) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

/** Leaves out the phrases that lie in a skipped span; both lists are in the order of the text. */
function outsideOf(phrases: readonly Phrase[], skip: readonly Span[]): Phrase[] {
  const spans = [...skip].sort((a, b) => a.start - b.start);
  let at = 0;
  return phrases.filter((phrase) => {
    while (at < spans.length && spans[at]!.end <= phrase.start) at++;
    const span = spans[at];
    return !span || span.start >= phrase.end;
  });
}

function read(text: string, context: DateContext, losers?: Loser[]): readonly DateExpression[] {
  const published = publicationDay(context.published);
  const found = outsideOf(dropDoubtfulYears(findPhrases(text, losers), losers), context.skip ?? []);
  const style = context.style ?? documentStyle(found, published);
  const phrases = settleZones(text, dropForStyle(found, style, losers));
  return writeExpressions(text, resolvePhrases(phrases, style, context, published), published);
}

/**
 * Finds every time expression of an English text: dates, times of day, durations, sets ("every Friday") and vague
 * references ("now"), in the order of the text, none overlapping another.
 *
 * Each carries its offsets (half-open, UTF-16) and quote, its TIMEX3 `type` and `value`, and as `edtf` the date that a
 * timeline would draw, resolved against `context.published` or, in a history, against the last date mentioned. Nothing
 * is taken from the clock, time zone or locale of the machine. Work grows in proportion to the length of the text.
 *
 *     findDates('Talks ended on Tuesday.', { published: '2020-10-08' })
 *     // [{ start: 15, end: 22, quote: 'Tuesday', type: 'DATE', value: '2020-10-06', edtf: '2020-10-06', relation: 'on', … }]
 */
export function findDates(text: string, context: DateContext = {}): readonly DateExpression[] {
  return read(text, context);
}

/** The same, with what else was recognised and why it was dropped. */
export function explainDates(
  text: string,
  context: DateContext = {},
): { readonly found: readonly DateExpression[]; readonly dropped: readonly DroppedDate[] } {
  const losers: Loser[] = [];
  const found = read(text, context, losers);
  const dropped = losers.map(({ start, end, rule, reason }) => ({
    span: { start, end },
    quote: text.slice(start, end),
    rule,
    reason,
  }));
  return { found, dropped };
}
