/** The year of a date that comes without one: "October", "March 12", "Christmas", "the third quarter", "summer". */
import type { Fields } from '../meaning.ts';
import { toDayNumber, weekdayOf } from './calendar-day.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';

/** Days that a history may step back from the last date mentioned before a bare month means the year after. */
const STEP_BACK = 150;
/** How much nearer a date must lie for the tense of its verb to be overruled. */
const AGAINST_TENSE = 4;

const around = (year: number): readonly number[] => [year - 1, year, year + 1];

/** The nearest year; a date on the side that the tense forbids counts as so many times further away. */
function inNews(fields: Fields, tense: Env['tense'], base: number, year: number): number {
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of around(year)) {
    const days = daysOf(fields, candidate);
    if (!days) continue;
    const back = Math.max(0, base - days.last);
    const ahead = Math.max(0, days.first - base);
    const distance =
      tense === 'future'
        ? ahead + AGAINST_TENSE * back
        : tense === 'past'
          ? back + AGAINST_TENSE * ahead
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
  return inNews(fields, env.tense ?? (told ? 'past' : undefined), toDayNumber(env.published), year);
}
