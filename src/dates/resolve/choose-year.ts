/** The year of a date that comes without one: "October", "March 12", "Christmas", "the third quarter", "summer". */
import type { Fields } from '../meaning.ts';
import { toDayNumber, weekdayOf } from './calendar-day.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';

/** Days that a history may step back from the last date mentioned before a bare month means the year after. */
const STEP_BACK = 150;
/** Days that a month-day of unknown tense may lie ahead. */
const LOOK_AHEAD = 182;

const around = (year: number): readonly number[] => [year - 1, year, year + 1];

function inNews(fields: Fields, env: Env, base: number, year: number): number {
  const choices = around(year).flatMap((candidate) => {
    const days = daysOf({ ...fields, year: candidate });
    return days ? [{ year: candidate, ...days }] : [];
  });
  const begun = choices.filter((choice) => choice.first <= base).at(-1)?.year ?? year - 1;
  const ahead = choices.find((choice) => choice.last >= base)?.year ?? year + 1;
  if (env.tense === 'past') return begun;
  if (env.tense === 'future') return ahead;
  const next = choices.find((choice) => choice.year === ahead);
  return next && next.first - base < LOOK_AHEAD && fields.day !== undefined ? ahead : begun;
}

/** In a history the story goes forward: the first such date that does not lie far before the last one mentioned. */
function inHistory(fields: Fields, mentioned: Fields): number {
  const year = mentioned.year!;
  const base = daysOf(mentioned)!.first;
  if (mentioned.month === undefined && mentioned.season === undefined) return year;
  for (const candidate of around(year)) {
    const days = daysOf({ ...fields, year: candidate });
    if (days && days.last >= base - STEP_BACK) return candidate;
  }
  return year;
}

/** The year in which the weekday said falls on the day said. */
function byWeekday(fields: Fields, weekday: number, year: number): number | undefined {
  const fits = around(year).filter((candidate) => {
    const days = daysOf({ ...fields, year: candidate });
    return days && weekdayOf(days.first) === weekday;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

export function chooseYear(fields: Fields, env: Env): number | undefined {
  const { weekday, ...rest } = fields;
  if (env.style === 'history' && env.mentioned?.year !== undefined)
    return inHistory(rest, env.mentioned);
  if (!env.published) return undefined;
  const { year } = env.published;
  if (weekday && fields.day !== undefined) {
    const fit = byWeekday(rest, weekday, year);
    if (fit !== undefined) return fit;
  }
  return inNews(rest, env, toDayNumber(env.published), year);
}
