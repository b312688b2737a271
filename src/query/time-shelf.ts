/** The shelf that an event stands on: its heading in the list, and the first thing that time order goes by. */
import { dates } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import type { ReportedEvent, When } from '../model/dataset.ts';
import { dateBounds, type EdtfDate, type EdtfInterval, parseEdtf } from '../model/edtf.ts';
import { periodOfInterval } from './period-of-interval.ts';
import { numberOfYear, wordDate } from './word-date.ts';

export interface Shelf {
  /** The same for events under one heading. */
  readonly key: string;
  /** Where the shelf stands, milliseconds since 1970 UTC; infinite for no date. */
  readonly at: number;
  /** Order among shelves at the same moment: the vaguer first. */
  readonly rank: number;
  readonly heading: (say: Say) => string;
  readonly note?: (say: Say) => string;
  /** The year that the heading tells, so that rows need not. */
  readonly year?: number;
  /** Given where only the publication of the articles tells the date: the start of that day. */
  readonly publicationDay?: number;
}

const DAY_MS = 86_400_000;

const COARSENESS = {
  century: 0,
  decade: 1,
  year: 2,
  season: 3,
  month: 4,
  day: 6,
  minute: 6,
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const toTheDay = (date: EdtfDate): EdtfDate =>
  date.precision === 'minute' ? { ...date, precision: 'day' } : date;
const isVague = (date: EdtfDate): boolean => date.approximate || date.uncertain;

function onDay(at: number, rank: number, heading: Shelf['heading'], year: number): Shelf {
  return { key: `${at}:${rank}`, at, rank, heading, year };
}

/** "to the decade", of a date that is told no closer. */
function noteTo({ precision }: EdtfDate): Pick<Shelf, 'note'> {
  if (precision === 'day' || precision === 'minute') return {};
  return { note: (say) => say(dates).toThe[precision] };
}

/** 1990 for 1993; before our era the first of the years whose numbers share all but the last digit: 49 BCE for 44 BCE. */
const firstOfDecade = (year: number): number =>
  year > 0 ? Math.floor(year / 10) * 10 : 1 - (Math.floor(numberOfYear(year) / 10) * 10 + 9);

/** Dates coarser than a day stand under their period; "about 1990" and "early 1990s" under the decade. */
function onPeriod(date: EdtfDate, from: boolean): Shelf {
  const decade = date.precision === 'decade' || (date.precision === 'year' && isVague(date));
  const shown: EdtfDate =
    decade && date.precision !== 'decade'
      ? { ...date, year: firstOfDecade(date.year), precision: 'decade' }
      : date;
  const about = isVague(date) && !decade;
  const heading = (say: Say): string => {
    const words = wordDate(shown, say);
    if (from && !decade) return say(dates).from(words, about);
    return about ? say(dates).about(words) : words;
  };
  const at = dateBounds(shown).start;
  const rank = COARSENESS[shown.precision] + (about ? 0.5 : 0) + (from && !decade ? 0.25 : 0);
  return {
    key: `${at}:${rank}`,
    at,
    rank,
    heading: (say) => capital(heading(say)),
    ...noteTo(shown),
    ...((shown.precision === 'month' || shown.precision === 'year') && { year: date.year }),
  };
}

function onDate(date: EdtfDate): Shelf {
  if (COARSENESS[date.precision] < COARSENESS.day) return onPeriod(date, false);
  const day = toTheDay(date);
  const { start } = dateBounds(day);
  return isVague(date)
    ? onDay(start, 7, (say) => say(dates).about(wordDate(day, say)), date.year)
    : onDay(start, 6, (say) => wordDate(day, say), date.year);
}

/** Once, on one of two days: "Monday 5 or Tuesday 6 October 2020". */
function onEitherDay(first: EdtfDate, last: EdtfDate): Shelf {
  const sameMonth = first.month === last.month && first.year === last.year;
  const parts = { month: !sameMonth, year: first.year !== last.year };
  const heading = (say: Say): string =>
    say(dates).either(wordDate(first, say, parts), wordDate(last, say));
  return onDay(dateBounds(first).start, 8, heading, last.year);
}

function fromDate(start: EdtfDate, end: EdtfDate | undefined, within: boolean): Shelf {
  if (COARSENESS[start.precision] < COARSENESS.day) return onPeriod(start, true);
  const [first, last] = [toTheDay(start), end && toTheDay(end)];
  const at = dateBounds(first).start;
  const heading = (say: Say): string => say(dates).from(wordDate(first, say), isVague(start));
  if (isVague(start)) return onDay(at, 10, heading, first.year);
  const twoDays = last?.precision === 'day' && dateBounds(last).end - at === 2 * DAY_MS;
  if (within && last && twoDays && !isVague(last)) return onEitherDay(first, last);
  return onDay(at, 9, heading, first.year);
}

/** Open at the start: after everything that began before its last possible moment. */
function until(end: EdtfDate, byPublication: boolean): Shelf {
  const day = toTheDay(end);
  const at = dateBounds(day).end;
  const rank = (byPublication ? -10 : -20) + COARSENESS[day.precision] + (isVague(end) ? 0.5 : 0);
  const isDay = day.precision === 'day';
  return {
    key: `${at}:${rank}`,
    at,
    rank,
    heading: (say) => say(dates).onOrBefore(wordDate(day, say), isVague(end), isDay),
    ...(!byPublication && isDay && { note: (say: Say) => say(dates).dayNotTold }),
    ...(isDay && { year: day.year }),
    ...(byPublication && { publicationDay: dateBounds(toTheDay(end)).end - DAY_MS }),
  };
}

const ofInterval = (
  { start, end }: EdtfInterval,
  within: boolean,
  byPublication: boolean,
): Shelf => {
  if (start) return fromDate(start, end, within);
  return end ? until(end, byPublication) : NO_DATE;
};

/** A century BCE that an interval spells out stands as other centuries do. */
function shelfOfInterval(value: EdtfInterval, within: boolean, byPublication: boolean): Shelf {
  const period = periodOfInterval(value);
  return period ? onPeriod(period, false) : ofInterval(value, within, byPublication);
}

const NO_DATE: Shelf = {
  key: 'undated',
  at: Number.POSITIVE_INFINITY,
  rank: 0,
  heading: (say) => say(dates).noDate,
  note: (say) => say(dates).nothingToDateBy,
};

/** A day that only a publication tells stands apart from the same day told in words. */
function knownByPublication(shelf: Shelf): Shelf {
  if (shelf.publicationDay !== undefined) return shelf;
  const rank = shelf.rank + 0.1;
  return { ...shelf, key: `${shelf.at}:${rank}`, rank, publicationDay: shelf.at };
}

const known = new WeakMap<When, Shelf>();

/** The shelf of an event; undated events share the last one. */
export function timeShelf({ when }: ReportedEvent): Shelf {
  if (!when) return NO_DATE;
  const shelf = known.get(when) ?? shelfOfWhen(when);
  known.set(when, shelf);
  return shelf;
}

/** The shelf of a date, read anew. */
export function shelfOfWhen(when: When): Shelf {
  const value = parseEdtf(when.edtf);
  if (!value) return NO_DATE;
  const byPublication = when.basis === 'publication';
  const shelf =
    value.kind === 'date'
      ? onDate(value)
      : shelfOfInterval(value, when.extent === 'within', byPublication);
  return byPublication ? knownByPublication(shelf) : shelf;
}
