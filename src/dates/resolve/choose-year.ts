/** The year of a date that comes without one: "October", "March 12", "Christmas", "the third quarter", "summer". */
import type { Fields } from '../meaning.ts';
import { toDayNumber, weekdayOf } from './calendar-day.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';

/** Days that a history may step back from the last date mentioned before a bare month means the year after. */
const STEP_BACK = 150;
/** How much nearer a date must lie for the tense of its verb to be overruled, and of a verb that leaves no doubt. */
const AGAINST_TENSE = 4;
const AGAINST_FIRM = 12;

const around = (year: number): readonly number[] => [year - 1, year, year + 1];

/** The nearest year; a date on the side that the tense forbids counts as so many times further away. */
function inNews(fields: Fields, env: Env, tense: Env['tense'], base: number): number {
  const year = env.published!.year;
  const against = env.firm ? AGAINST_FIRM : AGAINST_TENSE;
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of around(year)) {
    const days = daysOf(fields, candidate);
    if (!days) continue;
    const back = Math.max(0, base - days.last);
    const ahead = Math.max(0, days.first - base);
    const distance =
      tense === 'future'
        ? ahead + against * back
        : tense === 'past'
          ? back + against * ahead
          : back + ahead;
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** In a history the story goes forward: the first such date that does not lie far before the last one mentioned. */
function inHistory(fields: Fields, mentioned: Fields): number {
  const year = mentioned.year!;
  const base = daysOf(mentioned)!.first;
  if (mentioned.month === undefined && mentioned.season === undefined) return year;
  for (const candidate of around(year)) {
    const days = daysOf(fields, candidate);
    if (days && days.last >= base - STEP_BACK) return candidate;
  }
  return year;
}

/** The year in which the weekday said falls on the day said. */
function byWeekday(fields: Fields, weekday: number, year: number): number | undefined {
  const fits = around(year).filter((candidate) => {
    const days = daysOf(fields, candidate);
    return days && weekdayOf(days.first) === weekday;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

export function chooseYear(fields: Fields, env: Env): number | undefined {
  const { weekday } = fields;
  if (env.style === 'history' && env.mentioned?.year !== undefined)
    return inHistory(fields, env.mentioned);
  if (!env.published) return undefined;
  const { year } = env.published;
  if (weekday && fields.day !== undefined) {
    const fit = byWeekday(fields, weekday, year);
    if (fit !== undefined) return fit;
  }
  const told = fields.quarter !== undefined || fields.half !== undefined;
  const tense = env.tense ?? (told ? 'past' : undefined);
  return inNews(fields, env, tense, toDayNumber(env.published));
}
