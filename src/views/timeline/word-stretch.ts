/** Words for stretches of time: folded gaps, the months of the overview, the ends of the window. UTC. */
import { dates, type NameLength } from '../../messages/en/dates.ts';
import type { Say } from '../../messages/say.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import { UNITS, unitStarts } from '../../query/calendar-units.ts';
import {
  wordDate,
  wordDecadeAlone,
  wordMonth,
  wordPeriod,
  wordYear,
  wordYears,
} from '../../query/word-date.ts';

const partsOf = (time: number) => {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
};

/** "Tue 6 Oct 2020"; with `clock`, ", 22:41". */
export function wordMoment(time: number, say: Say, clock = false): string {
  const date: EdtfDate = {
    kind: 'date',
    ...partsOf(time),
    precision: clock ? 'minute' : 'day',
    approximate: false,
    uncertain: false,
  };
  return wordDate(date, say, { length: 'short' });
}

/** "Aug 2020". */
const wordMonthOf = (time: number, length: NameLength, say: Say): string =>
  say(dates).monthOfYear(
    wordMonth(partsOf(time).month, length, say),
    wordYear(partsOf(time).year, say),
  );

const YEAR = 365 * 86_400_000;

/** From this many years on a fold is told by years alone. */
const LONG_YEARS = 40;

/** "396 – 45 BCE": the years that are wholly left out. */
function wordLongGap(start: number, end: number, say: Say): string {
  const { year } = UNITS;
  const first = year.floor(start) === start ? start : year.add(year.floor(start), 1);
  return wordYears(partsOf(first).year, partsOf(year.add(year.floor(end), -1)).year, say);
}

/** "2000 – Aug 2020": from the year, or for a short gap the month, after its start to the last month that is wholly left out. */
export function wordGap(start: number, end: number, say: Say): string {
  if (end - start > LONG_YEARS * YEAR) return wordLongGap(start, end, say);
  const { month } = UNITS;
  const first = month.floor(start) === start ? start : month.add(month.floor(start), 1);
  const last = Math.max(first, month.add(month.floor(end), -1));
  const { range } = say(dates);
  const monthOf = (time: number): string => wordMonthOf(time, 'short', say);
  if (end - start > 3 * YEAR) return range(wordYear(partsOf(start).year, say), monthOf(last));
  return first === last ? monthOf(first) : range(monthOf(first), monthOf(last));
}

export interface Caption {
  readonly at: number;
  readonly text: string;
}

const CAPTIONS = [
  {
    unit: UNITS.day,
    needs: 70,
    text: (t: number, say: Say) =>
      say(dates).day({ day: partsOf(t).day, month: wordMonth(partsOf(t).month, 'short', say) }),
  },
  {
    unit: UNITS.month,
    needs: 104,
    text: (t: number, say: Say) => wordMonthOf(t, 'long', say),
  },
  {
    unit: UNITS.month,
    needs: 60,
    text: (t: number, say: Say) => wordMonthOf(t, 'short', say),
  },
  { unit: UNITS.year, needs: 40, text: (t: number, say: Say) => wordYear(partsOf(t).year, say) },
  {
    unit: UNITS.decade,
    needs: 34,
    text: (t: number, say: Say) => wordDecadeAlone(partsOf(t).year, say),
  },
  {
    unit: UNITS.century,
    needs: 0,
    text: (t: number, say: Say) => wordPeriod(partsOf(t).year, 100, say),
  },
] as const;

/** Captions along a stretch at a scale in pixels per real millisecond; the first is cut off less than a third, or left out. */
export function wordMonths(
  stretch: { readonly start: number; readonly end: number },
  pixelsPerMs: number,
  say: Say,
): readonly Caption[] {
  const fitting = CAPTIONS.find(({ unit, needs }) => unit.about * pixelsPerMs >= needs);
  if (!fitting) return [];
  return unitStarts(fitting.unit, stretch.start, stretch.end).flatMap((at) => {
    const from = Math.max(at, stretch.start);
    const end = Math.min(fitting.unit.add(at, 1), stretch.end);
    if ((end - from) * pixelsPerMs < Math.max(36, fitting.needs * 0.6)) return [];
    return [{ at, text: fitting.text(at, say) }];
  });
}
