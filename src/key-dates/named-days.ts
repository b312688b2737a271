/** Where an article names a day, apart from the line that tells when its page was updated. */
import { findDates } from '../dates/find-dates.ts';
import type { Article, Passage } from '../model/dataset.ts';
import { parseEdtf, utcDay } from '../model/edtf.ts';

/** Words that name a day of a month. */
export interface NamedDay extends Passage {
  readonly month: number;
  readonly dayOfMonth: number;
  /** Absent where nothing tells it. */
  readonly year?: number;
  /** Whether the year stands in the words themselves. */
  readonly hasYear: boolean;
}

/** A year that stands by itself, as over the part of a chronology that tells of it. */
export interface NamedYear extends Passage {
  readonly year: number;
}

export interface NamedTimes {
  readonly days: readonly NamedDay[];
  readonly years: readonly NamedYear[];
}

const DAY = /^(\d{4}|XXXX)-(\d{2})-(\d{2})/;
const YEAR = /^\d{4}$/;
const FOUR_DIGITS = /\b\d{4}\b/;
/** A time of day names no day: "at 1653 (2153 GMT) on Tuesday". */
const TIMES_OF_DAY: ReadonlySet<string> = new Set(['clock', 'spoken-clock', 'part-of-day']);
const UPDATED_BEFORE = /\b(?:updated|posted|published)\W+(?:(?:at|on)\W+)?(?:\d[\d:.]*\W+)?$/i;
const UPDATED_AFTER = /^\W{0,3}(?:page )?last updated\b/i;
/** How far from a date the words "last updated" are looked for, in characters. */
const NEAR = 30;

/** The start of the day of a date, milliseconds since 1970 UTC; undefined where it is coarser. */
export function dayOf(edtf: string): number | undefined {
  const value = parseEdtf(edtf);
  if (value?.kind !== 'date' || value.day === undefined || value.month === undefined)
    return undefined;
  return utcDay(value.year, value.month, value.day);
}

const tellsUpdate = (text: string, start: number, end: number): boolean =>
  UPDATED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
  UPDATED_AFTER.test(text.slice(end, end + NEAR));

/** The days and years that the words of an English article name, in the order of the text. */
export function findNamedTimes({ text, furniture = [], published }: Article): NamedTimes {
  const context = published === undefined ? {} : { published };
  const found = findDates(text, { ...context, skip: furniture }).filter(
    ({ type, rule, start, end }) =>
      (type === 'DATE' || type === 'TIME') &&
      !TIMES_OF_DAY.has(rule) &&
      !tellsUpdate(text, start, end),
  );
  const days = found.flatMap(({ value, start, end, quote }): NamedDay[] => {
    const [, year, month, dayOfMonth] = DAY.exec(value) ?? [];
    if (!year) return [];
    const known = year === 'XXXX' ? {} : { year: Number(year) };
    const hasYear = FOUR_DIGITS.test(quote);
    return [
      {
        start,
        end,
        quote,
        month: Number(month),
        dayOfMonth: Number(dayOfMonth),
        hasYear,
        ...known,
      },
    ];
  });
  const years = found
    .filter(({ value }) => YEAR.test(value))
    .map(({ value, start, end, quote }) => ({ start, end, quote, year: Number(value) }));
  return { days, years };
}
