/** Puts the fields that a phrase names on the calendar, as far as what is known allows. */
import type { Fields } from '../meaning.ts';
import { fromDayNumber, isoWeekOf, toDayNumber, weekdayOf, type Ymd } from './calendar-day.ts';
import { chooseYear } from './choose-year.ts';
import type { Env } from './env.ts';
import { holidayDate } from './holiday-date.ts';
import { onDay } from './on-day.ts';

/** The day that weekdays are counted from: publication, in a history the last day mentioned. */
export function baseDay(env: Env): Ymd | undefined {
  const { mentioned } = env;
  if (
    env.style === 'history' &&
    mentioned?.year !== undefined &&
    mentioned.month !== undefined &&
    mentioned.day !== undefined
  ) {
    return { year: mentioned.year, month: mentioned.month, day: mentioned.day };
  }
  return env.style === 'history' ? undefined : env.published;
}

/** The nearest day of that name which the tense allows; the day itself where it has that name. */
function placeWeekday(weekday: number, env: Env): Ymd | undefined {
  const base = baseDay(env);
  if (!base) return undefined;
  const number = toDayNumber(base);
  const ahead = (weekday - weekdayOf(number) + 7) % 7;
  return fromDayNumber(
    env.tense === 'future' || env.style === 'history' ? number + ahead : number - ((7 - ahead) % 7),
  );
}

function placeWeekend(env: Env): Fields {
  const base = baseDay(env);
  if (!base) return { weekend: true };
  const number = toDayNumber(base);
  const monday = number - weekdayOf(number) + 1;
  const started = weekdayOf(number) >= 6;
  const { year, week } = isoWeekOf(env.tense === 'future' || started ? monday : monday - 7);
  return { year, week, weekend: true };
}

/** Fields whose year is known, with the holiday's day in it. */
export function inYear(fields: Fields, year: number): Fields {
  const { month, day, season, quarter, half, holiday } = fields;
  const date = holiday ? holidayDate(holiday, year) : undefined;
  if (date) return onDay(fields, date);
  if (month !== undefined)
    return day === undefined ? { year, month } : onDay(fields, { year, month, day });
  if (season) return { year, season };
  if (quarter !== undefined) return { year, quarter };
  return half === undefined ? { ...fields, year } : { year, half };
}

/** A day of a month that the text is in. */
function inMonth(fields: Fields, day: number, env: Env): Fields {
  const from = env.mentioned?.month === undefined ? env.published : env.mentioned;
  if (from?.month === undefined) return fields;
  return from.year === undefined
    ? { month: from.month, day }
    : onDay(fields, { year: from.year, month: from.month, day });
}

export function placeDate(fields: Fields, env: Env): Fields {
  const { weekday, month, day, holiday } = fields;
  if (fields.century !== undefined || fields.decade !== undefined) return fields;
  if (fields.year !== undefined) return weekday || holiday ? inYear(fields, fields.year) : fields;
  if (fields.weekend) return placeWeekend(env);
  if (weekday && month === undefined && holiday === undefined) {
    const date = placeWeekday(weekday, env);
    return date ? onDay(fields, date) : fields;
  }
  if (day !== undefined && month === undefined) return inMonth(fields, day, env);
  const year = chooseYear(fields, env);
  return year === undefined ? fields : inYear(fields, year);
}
