/** Puts the fields that a phrase names on the calendar, as far as what is known allows. */
import type { Fields } from '../meaning.ts';
import {
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  toDayNumber,
  weekdayOf,
  type Ymd,
} from './calendar-day.ts';
import { chooseYear } from './choose-year.ts';
import type { Env } from './env.ts';
import { holidayDate } from './holiday-date.ts';

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

/** Resolves the holiday's name once its year is known. */
export function withHolidayDate(fields: Fields): Fields {
  const { holiday, ...rest } = fields;
  const date = holiday && fields.year !== undefined ? holidayDate(holiday, fields.year) : undefined;
  return date ? { ...rest, ...date } : fields;
}

/** The weekday named, within the ISO week of a day. */
export function weekdayInWeek(weekday: number, day: Ymd, weeks: number): Ymd {
  const { year, week } = isoWeekOf(toDayNumber(day));
  return fromDayNumber(mondayOf(year, week) + 7 * weeks + weekday - 1);
}

export function placeDate(fields: Fields, env: Env): Fields {
  const { weekday, ...rest } = fields;
  if (fields.century !== undefined || fields.decade !== undefined) return fields;
  if (fields.year !== undefined) return withHolidayDate(rest);
  if (fields.weekend) return { ...rest, ...placeWeekend(env) };
  if (weekday && fields.month === undefined && fields.holiday === undefined) {
    const day = placeWeekday(weekday, env);
    return day ? { ...rest, ...day } : fields;
  }
  if (fields.day !== undefined && fields.month === undefined) {
    const from = env.mentioned?.month === undefined ? env.published : env.mentioned;
    return {
      ...rest,
      ...(from?.year !== undefined && { year: from.year }),
      ...(from?.month !== undefined && { month: from.month }),
    };
  }
  const year = chooseYear(fields, env);
  return withHolidayDate({ ...rest, ...(year !== undefined && { year }) });
}
