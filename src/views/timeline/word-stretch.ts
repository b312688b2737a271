/** Words for stretches of time: folded gaps, the months of the overview, the ends of the window. English, UTC. */

import type { EdtfDate } from '../../model/edtf.ts';
import { UNITS, unitStarts } from '../../query/calendar-units.ts';
import { wordMonth, wordWeekday, wordYear } from '../../query/word-date.ts';

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
export function wordMoment(time: number, clock = false): string {
  const { year, month, day, minute } = partsOf(time);
  const date: EdtfDate = {
    kind: 'date',
    year,
    month,
    day,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
  const words = `${wordWeekday(date, 'short')} ${day} ${wordMonth(month, 'short')} ${wordYear(year)}`;
  if (!clock) return words;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${words}, ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const YEAR = 365 * 86_400_000;

/** "2000 – Aug 2020": from the year, or for a short gap the month, after its start to the last month that is wholly left out. */
export function wordGap(start: number, end: number): string {
  const { month } = UNITS;
  const first = month.floor(start) === start ? start : month.add(month.floor(start), 1);
  const last = Math.max(first, month.add(month.floor(end), -1));
  const monthOf = (time: number): string =>
    `${wordMonth(partsOf(time).month, 'short')} ${wordYear(partsOf(time).year)}`;
  if (end - start > 3 * YEAR) return `${wordYear(partsOf(start).year)} – ${monthOf(last)}`;
  return first === last ? monthOf(first) : `${monthOf(first)} – ${monthOf(last)}`;
}

export interface Caption {
  readonly at: number;
  readonly text: string;
}

const CAPTIONS = [
  {
    unit: UNITS.day,
    needs: 70,
    text: (t: number) => `${partsOf(t).day} ${wordMonth(partsOf(t).month, 'short')}`,
  },
  {
    unit: UNITS.month,
    needs: 104,
    text: (t: number) => `${wordMonth(partsOf(t).month, 'long')} ${wordYear(partsOf(t).year)}`,
  },
  {
    unit: UNITS.month,
    needs: 60,
    text: (t: number) => `${wordMonth(partsOf(t).month, 'short')} ${wordYear(partsOf(t).year)}`,
  },
  { unit: UNITS.year, needs: 40, text: (t: number) => wordYear(partsOf(t).year) },
  { unit: UNITS.decade, needs: 34, text: (t: number) => `${partsOf(t).year}s` },
  { unit: UNITS.century, needs: 0, text: (t: number) => `${partsOf(t).year}s` },
] as const;

/** Captions along a stretch at a scale in pixels per real millisecond; the first is cut off less than a third, or left out. */
export function wordMonths(
  stretch: { readonly start: number; readonly end: number },
  pixelsPerMs: number,
): readonly Caption[] {
  const fitting = CAPTIONS.find(({ unit, needs }) => unit.about * pixelsPerMs >= needs);
  if (!fitting) return [];
  return unitStarts(fitting.unit, stretch.start, stretch.end).flatMap((at) => {
    const from = Math.max(at, stretch.start);
    const end = Math.min(fitting.unit.add(at, 1), stretch.end);
    if ((end - from) * pixelsPerMs < Math.max(36, fitting.needs * 0.6)) return [];
    return [{ at, text: fitting.text(at) }];
  });
}
