/** Dates in words. */
import { area } from '../area.ts';
import { calendarNames } from '../calendar-names.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const long = calendarNames('en', 'long');
const short = calendarNames('en', 'short');

const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (number: number): string => `${number}${ENDINGS[ordinals.select(number)]}`;

export type NameLength = 'short' | 'long';

/** Parts of a day in words; those that are not asked for are absent. */
export interface DayWords {
  readonly weekday?: string | undefined;
  readonly day: number;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

/** What a date is told to, coarser than a day. */
export type Coarse = 'month' | 'season' | 'year' | 'decade' | 'century';

export const dates = area('dates', {
  /** From 0 for January; within a date. */
  month: (index: number, length: NameLength) =>
    (length === 'long' ? long : short).months[index] ?? '',
  /** By itself, in the narrow cells of an axis. */
  monthAlone: (index: number) => short.months[index] ?? '',
  /** From 0 for Sunday. */
  weekday: (index: number, length: NameLength) =>
    (length === 'long' ? long : short).weekdays[index] ?? '',
  day: ({ weekday, day, month, year }: DayWords) =>
    [weekday, String(day), month, year].filter(Boolean).join(' '),
  monthOfYear: (month: string, year: string) => `${month} ${year}`,
  /** From 0 for spring. */
  season: (index: number, year: string) => `${SEASONS[index] ?? ''} ${year}`,
  beforeOurEra: (year: number) => `${year} BCE`,
  ofOurEra: (year: number) => `${year} CE`,
  /** From 1 for the hundred years before our era. */
  centuryBefore: (number: number) => `${ordinal(number)} century BCE`,
  /** The ten years that end with one whose number is round: 490 for 499 to 490. */
  decadeBefore: (last: number) => `${last}s BCE`,
  decade: (first: number) => `${first}s`,
  /** Where there is little room. */
  decadeAlone: (first: number) => `${first}s`,
  century: (first: number) => `${first}s`,
  /** `zone`: "UTC+2", or whose clock it is. */
  atTime: (day: string, clock: string, zone?: string) =>
    zone === undefined ? `${day}, ${clock}` : `${day}, ${clock} (${zone})`,
  /** Of a clock time whose zone no source tells. */
  localTime: { short: 'local', long: 'local time as reported' },
  hours: 'Hours',
  hoursReported: 'as reported',
  range: (from: string, to: string) => `${from} – ${to}`,
  about: (date: string) => `About ${date}`,
  perhaps: (date: string) => `Perhaps ${date}`,
  onceIn: (date: string, precision: Coarse) =>
    date.includes(' – ')
      ? `Some time ${date}`
      : `Some time in ${precision === 'decade' || precision === 'century' ? 'the ' : ''}${date}`,
  /** Of two hours of one day. */
  onceAt: (hours: string) => `Some time ${hours}`,
  onceBetween: (from: string, to: string) => `Some time ${from} – ${to}`,
  onEither: (from: string, to: string) => `On ${from} or ${to}`,
  either: (from: string, to: string) => `${from} or ${to}`,
  since: (date: string, vague: boolean) => `Since ${vague ? 'about ' : ''}${date}`,
  onOrBefore: (date: string, vague: boolean, toTheDay: boolean) =>
    `${toTheDay ? 'On or before' : 'In or before'} ${vague ? 'about ' : ''}${date}`,
  from: (date: string, vague: boolean) => `From ${vague ? 'about ' : ''}${date}`,
  until: (date: string) => `until ${date}`,
  fromOn: (date: string) => `from ${date}`,
  noDate: 'No date',
  toThe: {
    month: 'to the month',
    season: 'to the season',
    year: 'to the year',
    decade: 'to the decade',
    century: 'to the century',
  },
  dayNotTold: 'day not told',
  nothingToDateBy: 'nothing in the words to date them by',
  byPublicationOf: (letters: string) => `known only by the publication of ${letters}`,
  byPublicationAlone: 'known only by publication',
  basis: {
    stated: 'stated',
    context: 'from context',
    publication: 'by publication',
    undated: 'no date',
  },
  goesOn: 'still going on when reported',
  noDateKnown: 'no date known',
});
