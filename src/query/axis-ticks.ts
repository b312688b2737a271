/** What an axis says along a stretch of time, given how many pixels it has: precision follows the scale, and no label lies on another. */
import { dates } from '../messages/en/dates.ts';
import type { Say } from '../messages/say.ts';
import { type CalendarUnit, UNITS, unitStarts } from './calendar-units.ts';
import {
  numberOfYear,
  wordClock,
  wordDecadeAlone,
  wordMonth,
  wordPeriod,
  wordWeekday,
  wordYear,
} from './word-date.ts';

/** A label that stands over the middle of its cell; real times. */
export interface AxisTick {
  readonly at: number;
  readonly end: number;
  readonly label: string;
  /** What it gives way to where there is less room, the longest first. */
  readonly shorter?: readonly string[];
  /** A second, smaller line: the weekday. */
  readonly small?: string;
}

export interface Axis {
  /** The coarser row: months over days, decades over years. Its labels begin at the start of their cell. */
  readonly above: readonly AxisTick[];
  readonly below: readonly AxisTick[];
  /** Where a line of the grid stands. */
  readonly lines: readonly number[];
}

export interface Stretched {
  readonly from: number;
  readonly to: number;
  readonly pixelsPerMs: number;
  readonly say: Say;
}

interface Division {
  readonly unit: CalendarUnit;
  /** Every how many units a label stands. */
  readonly step: number;
  /** Pixels that one labelled step needs. */
  readonly needs: number;
  readonly above: CalendarUnit | undefined;
  readonly weekday?: boolean;
}

const { hour, day, month, year, decade, century } = UNITS;

/** From the finest: the first that has room is taken. */
const DIVISIONS: readonly Division[] = [
  { unit: hour, step: 1, needs: 40, above: day },
  { unit: hour, step: 3, needs: 40, above: day },
  { unit: hour, step: 6, needs: 40, above: day },
  { unit: day, step: 1, needs: 26, above: month, weekday: true },
  { unit: day, step: 1, needs: 20, above: month },
  { unit: day, step: 2, needs: 24, above: month },
  { unit: day, step: 5, needs: 30, above: month },
  { unit: day, step: 10, needs: 34, above: month },
  { unit: month, step: 1, needs: 34, above: year },
  { unit: month, step: 3, needs: 36, above: year },
  { unit: year, step: 1, needs: 38, above: decade },
  { unit: year, step: 2, needs: 44, above: decade },
  { unit: year, step: 5, needs: 44, above: decade },
  { unit: year, step: 10, needs: 34, above: decade },
  { unit: decade, step: 2, needs: 56, above: century },
  { unit: decade, step: 5, needs: 56, above: century },
  { unit: century, step: 1, needs: 56, above: undefined },
  { unit: century, step: 5, needs: 56, above: undefined },
  { unit: century, step: 10, needs: 0, above: undefined },
];

/** Lines closer than this are only drawn where a label stands. */
const LEAST_LINE_GAP = 14;

function divisionFor(pixelsPerMs: number): Division {
  const roomy = DIVISIONS.find(({ unit, step, needs }) => unit.about * step * pixelsPerMs >= needs);
  return roomy ?? (DIVISIONS.at(-1) as Division);
}

/** Days count within their month, so that labels stay put while the window moves; a label next to the month's end gives way. */
function isLabelled({ unit, step }: Division, at: number): boolean {
  if (step === 1) return true;
  const date = new Date(at);
  switch (unit.name) {
    case 'hour':
      return date.getUTCHours() % step === 0;
    case 'day': {
      const dayOfMonth = date.getUTCDate();
      return (dayOfMonth - 1) % step === 0 && dayOfMonth <= 31 - step / 2;
    }
    case 'month':
      return date.getUTCMonth() % step === 0;
    case 'year':
      return isRoundYear(date.getUTCFullYear(), step);
    case 'decade':
      return isRoundYear(date.getUTCFullYear(), step * 10);
    default:
      return isRoundYear(date.getUTCFullYear(), step * 100);
  }
}

/** 10 BCE, 5 BCE, 1 CE, 5 CE: our era begins with a label where there is room for one before the next. */
const isRoundYear = (year: number, step: number): boolean =>
  numberOfYear(year) % step === 0 || (year === 1 && step >= 5);

function labelOf(unit: CalendarUnit, at: number, say: Say): string {
  const date = new Date(at);
  switch (unit.name) {
    case 'hour':
      return wordClock(date.getUTCHours() * 60);
    case 'day':
    case 'week':
      return String(date.getUTCDate());
    case 'month':
      return say(dates).monthAlone(date.getUTCMonth());
    default:
      return wordYear(date.getUTCFullYear(), say);
  }
}

/** The label of a cell of the coarser row: in full, and what the view shortens it to where there is no room. */
function aboveLabel(unit: CalendarUnit, at: number, say: Say): Pick<AxisTick, 'label' | 'shorter'> {
  const date = new Date(at);
  const fullYear = date.getUTCFullYear();
  const words = say(dates);
  const year = wordYear(fullYear, say);
  const [long, short] = (['long', 'short'] as const).map((length) =>
    wordMonth(date.getUTCMonth() + 1, length, say),
  ) as [string, string];
  switch (unit.name) {
    case 'day': {
      const parts = { weekday: wordWeekday(at, 'short', say), day: date.getUTCDate() };
      return {
        label: words.day({ ...parts, month: long, year }),
        shorter: [
          words.day({ ...parts, month: short, year }),
          words.day({ ...parts, month: short }),
        ],
      };
    }
    case 'month':
      return {
        label: words.monthOfYear(long, year),
        shorter: [words.monthOfYear(short, year), words.monthAlone(date.getUTCMonth())],
      };
    case 'decade':
      return { label: wordDecadeAlone(fullYear, say), shorter: [year] };
    case 'century':
      return { label: wordPeriod(fullYear, 100, say), shorter: [year] };
    default:
      return { label: year };
  }
}

function smallLine({ weekday }: Division, at: number, say: Say): Pick<AxisTick, 'small'> {
  const small = weekday ? wordWeekday(at, 'short', say) : undefined;
  return small === undefined ? {} : { small };
}

/** Ticks between two moments at a scale. */
export function axisTicks({ from, to, pixelsPerMs, say }: Stretched): Axis {
  const division = divisionFor(pixelsPerMs);
  const { unit, above } = division;
  const starts = unitStarts(unit, from, to);
  const labelled = starts.filter((at) => isLabelled(division, at));
  const spacious = unit.about * pixelsPerMs >= LEAST_LINE_GAP;
  return {
    lines: (spacious ? starts : labelled).filter((at) => at >= from),
    below: labelled.map((at) => ({
      at,
      end: unit.add(at, 1),
      label: labelOf(unit, at, say),
      ...smallLine(division, at, say),
    })),
    above: above
      ? unitStarts(above, from, to).map((at) => ({
          at,
          end: above.add(at, 1),
          ...aboveLabel(above, at, say),
        }))
      : [],
  };
}
