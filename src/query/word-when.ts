/** How a date reads: what is known of it, not more. Hours in the zone that `say` tells them in. */
import { type Coarse, dates, type NameLength } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import type { Edtf, When } from '../model/dataset.ts';
import { dateBounds, type EdtfDate, type EdtfInterval, parseEdtf } from '../model/edtf.ts';
import { valueInZone } from '../model/time-zone.ts';
import type { Certainty } from './filters.ts';
import { periodOfInterval } from './period-of-interval.ts';
import { numberOfYear, wordDate, wordHours } from './word-date.ts';

const DAY_MS = 86_400_000;

interface Wording {
  readonly length: NameLength;
  readonly say: Say;
  /** A year that the heading already tells, left out. */
  readonly silentYear?: number;
  /** What is said of a clock time whose zone is not told. */
  readonly untold?: NameLength;
}

const isDay = (date: EdtfDate): boolean => date.precision === 'day' || date.precision === 'minute';
const isVague = (date: EdtfDate): boolean => date.approximate || date.uncertain;

const coarseOf = ({ precision }: EdtfDate): Coarse | undefined =>
  precision === 'day' || precision === 'minute' ? undefined : precision;

function word(
  date: EdtfDate,
  { length, say, silentYear, untold }: Wording,
  weekday = length === 'long',
): string {
  const year = date.year !== silentYear;
  return wordDate(date, say, { length, weekday, year, ...(untold && { untold }) });
}

function wordSingle(date: EdtfDate, extent: When['extent'], wording: Wording): string {
  const words = wording.say(dates);
  const text = word(date, wording, true);
  if (isVague(date)) return date.approximate ? words.about(text) : words.perhaps(text);
  const coarse = coarseOf(date);
  return extent === 'throughout' || !coarse ? text : words.onceIn(text, coarse);
}

/** Both sides of "3 – 6 Oct", "28 Sep – 6 Oct", "1990 – 1993": what they share is said once, at the end. */
function wordSides(from: EdtfDate, to: EdtfDate, wording: Wording): readonly [string, string] {
  const days = isDay(from) && isDay(to);
  const sameYear = from.year === to.year && days;
  const sameMonth =
    sameYear && from.month === to.month && from.precision === 'day' && to.precision === 'day';
  if (from.precision === 'year' && to.precision === 'year' && (from.year > 0 || to.year <= 0))
    return [String(numberOfYear(from.year)), word(to, wording)];
  const first = wordDate(from, wording.say, {
    length: wording.length,
    weekday: wording.length === 'long',
    month: !sameMonth,
    year: !sameYear && from.year !== wording.silentYear,
    ...(wording.untold && { untold: wording.untold }),
  });
  return [first, word(to, wording)];
}

function wordClocks(from: EdtfDate, to: EdtfDate, wording: Wording): string | undefined {
  const { length, say, silentYear, untold } = wording;
  const year = from.year !== silentYear;
  const parts = { length, weekday: true, month: true, year, ...(untold && { untold }) };
  return wordHours(from, to, parts, say);
}

const areNeighbours = (from: EdtfDate, to: EdtfDate): boolean =>
  from.precision === 'day' &&
  to.precision === 'day' &&
  dateBounds(to).start - dateBounds(from).start === DAY_MS;

function wordInterval(value: EdtfInterval, extent: When['extent'], wording: Wording): string {
  const { start, end } = value;
  const words = wording.say(dates);
  const hours = start && end && wordClocks(start, end, wording);
  if (hours) {
    if (isVague(start) || isVague(end)) return words.about(hours);
    return extent === 'throughout' ? hours : words.onceAt(hours);
  }
  if (start && end) {
    const sides = wordSides(start, end, wording);
    if (isVague(start) || isVague(end)) return words.about(words.range(...sides));
    if (extent === 'throughout') return words.range(...sides);
    return areNeighbours(start, end) ? words.onEither(...sides) : words.onceBetween(...sides);
  }
  if (start) return words.since(word(start, wording), isVague(start));
  if (end) return words.onOrBefore(word(end, wording), isVague(end), isDay(end));
  return '';
}

function wordEdtf(edtf: Edtf, extent: When['extent'], wording: Wording): string {
  const written = parseEdtf(edtf);
  if (!written) return edtf;
  const { zone } = wording.say;
  const value = zone === undefined ? written : valueInZone(written, zone);
  if (value.kind === 'date') return wordSingle(value, extent, wording);
  const period = periodOfInterval(value);
  return period ? wordSingle(period, extent, wording) : wordInterval(value, extent, wording);
}

/** "Since 28 Sep 2020", "About 3 – 6 Oct"; under a heading that tells the year, `silentYear` leaves it out. */
export const wordWhenShort = (when: When, say: Say, silentYear?: number): string =>
  wordEdtf(when.edtf, when.extent, {
    length: 'short',
    say,
    untold: 'short',
    ...(silentYear !== undefined && { silentYear }),
  });

/** "Tuesday 6 October 2020", "Since Monday 28 September 2020". */
export const wordWhenLong = (when: When, say: Say): string =>
  wordEdtf(when.edtf, when.extent, { length: 'long', say, untold: 'long' });

/** A date standing by itself, such as an article's publication: "Tue 6 Oct 2020, 22:41". Beside hours in a zone that was asked for, it says which have none. */
export function wordEdtfDate(edtf: Edtf, say: Say, length: NameLength = 'short'): string {
  return wordEdtf(edtf, 'throughout', {
    length,
    say,
    ...(say.zone !== undefined && { untold: 'short' }),
  });
}

/** "stated; still going on when reported", "no date". */
export function wordBasis(when: When | undefined, say: Say): string {
  const { basis, goesOn } = say(dates);
  if (!when) return basis.undated;
  const isOpen = when.edtf.endsWith('/..') && when.extent === 'throughout';
  return isOpen ? `${basis[when.basis]}; ${goesOn}` : basis[when.basis];
}

export const certaintyOf = (event: { readonly when?: When }): Certainty =>
  event.when?.basis ?? 'undated';
