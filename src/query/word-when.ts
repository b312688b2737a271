/** How a date reads: what is known of it, not more. Fixed English, UTC. */
import type { Edtf, When } from '../model/dataset.ts';
import { dateBounds, type EdtfDate, type EdtfInterval, parseEdtf } from '../model/edtf.ts';
import type { Certainty } from './filters.ts';
import { type Length, wordDate } from './word-date.ts';

const DAY_MS = 86_400_000;

interface Wording {
  readonly length: Length;
  /** A year that the heading already tells, left out. */
  readonly silentYear?: number;
}

const isDay = (date: EdtfDate): boolean => date.precision === 'day' || date.precision === 'minute';
const isVague = (date: EdtfDate): boolean => date.approximate || date.uncertain;

const SPACIOUS = new Set(['decade', 'century', 'year', 'season', 'month']);

function word(
  date: EdtfDate,
  { length, silentYear }: Wording,
  weekday = length === 'long',
): string {
  return wordDate(date, { length, weekday, year: date.year !== silentYear });
}

function wordSingle(date: EdtfDate, extent: When['extent'], wording: Wording): string {
  const text = word(date, wording, true);
  if (isVague(date)) return `${date.approximate ? 'About' : 'Perhaps'} ${text}`;
  if (extent === 'throughout' || !SPACIOUS.has(date.precision)) return text;
  const article = date.precision === 'decade' || date.precision === 'century' ? 'the ' : '';
  return `Some time in ${article}${text}`;
}

/** "3 – 6 Oct", "28 Sep – 6 Oct", "1990 – 1993": what both sides share is said once, at the end. */
function wordRange(from: EdtfDate, to: EdtfDate, wording: Wording, joint = ' – '): string {
  const days = isDay(from) && isDay(to);
  const sameYear = from.year === to.year && days;
  const sameMonth = sameYear && from.month === to.month;
  const first = wordDate(from, {
    length: wording.length,
    weekday: wording.length === 'long',
    month: !sameMonth,
    year: !sameYear && from.year !== wording.silentYear,
  });
  return `${first}${joint}${word(to, wording)}`;
}

const areNeighbours = (from: EdtfDate, to: EdtfDate): boolean =>
  from.precision === 'day' &&
  to.precision === 'day' &&
  dateBounds(to).start - dateBounds(from).start === DAY_MS;

function wordInterval(value: EdtfInterval, extent: When['extent'], wording: Wording): string {
  const { start, end } = value;
  if (start && end) {
    if (isVague(start) || isVague(end)) return `About ${wordRange(start, end, wording)}`;
    if (extent === 'throughout') return wordRange(start, end, wording);
    return areNeighbours(start, end)
      ? `On ${wordRange(start, end, wording, ' or ')}`
      : `Some time ${wordRange(start, end, wording)}`;
  }
  if (start) return `Since ${isVague(start) ? 'about ' : ''}${word(start, wording)}`;
  if (end)
    return `${isDay(end) ? 'On or before' : 'In or before'} ${isVague(end) ? 'about ' : ''}${word(end, wording)}`;
  return '';
}

function wordEdtf(edtf: Edtf, extent: When['extent'], wording: Wording): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  return value.kind === 'date'
    ? wordSingle(value, extent, wording)
    : wordInterval(value, extent, wording);
}

/** "Since 28 Sep 2020", "About 3 – 6 Oct"; under a heading that tells the year, `silentYear` leaves it out. */
export const wordWhenShort = (when: When, silentYear?: number): string =>
  wordEdtf(when.edtf, when.extent, {
    length: 'short',
    ...(silentYear !== undefined && { silentYear }),
  });

/** "Tuesday 6 October 2020", "Since Monday 28 September 2020". */
export const wordWhenLong = (when: When): string =>
  wordEdtf(when.edtf, when.extent, { length: 'long' });

/** A date standing by itself, such as an article's publication: "Tue 6 Oct 2020, 22:41". */
export function wordEdtfDate(edtf: Edtf, length: Length = 'short'): string {
  return wordEdtf(edtf, 'throughout', { length });
}

export const BASIS_WORDS: Readonly<Record<Certainty, string>> = {
  stated: 'stated',
  context: 'from context',
  publication: 'by publication',
  undated: 'no date',
};

/** "stated; still going on when reported", "no date". */
export function wordBasis(when: When | undefined): string {
  if (!when) return BASIS_WORDS.undated;
  const goesOn = when.edtf.endsWith('/..') && when.extent === 'throughout';
  return goesOn
    ? `${BASIS_WORDS[when.basis]}; still going on when reported`
    : BASIS_WORDS[when.basis];
}

export const certaintyOf = (event: { readonly when?: When }): Certainty =>
  event.when?.basis ?? 'undated';
