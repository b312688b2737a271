/** Last Tuesday, next March, this summer: the one before, around or after the origin. */
import type { Fields, Which } from '../meaning.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './calendar-day.ts';
import type { Env } from './env.ts';
import { daysOf } from './field-days.ts';
import { onDay } from './on-day.ts';
import { baseDay, inYear } from './place-date.ts';
import { dayOf } from './place-shift.ts';

/** Neither "last" nor "next" means the day beside: that one is yesterday or tomorrow. */
function whichWeekday(
  weekday: number,
  which: Which,
  origin: Fields | undefined,
  env: Env,
): Fields | undefined {
  const base = dayOf(origin) ?? baseDay(env);
  if (!base) return undefined;
  const number = toDayNumber(base);
  const ahead = (weekday - weekdayOf(number) + 7) % 7;
  const back = 7 - ahead;
  if (which === 'last') return fromDayNumber(number - (back === 1 ? 8 : back));
  if (which === 'next') return fromDayNumber(number + (ahead < 2 ? ahead + 7 : ahead));
  return fromDayNumber(env.tense === 'past' ? number - ((7 - ahead) % 7) : number + ahead);
}

export function placeWhich(
  which: Which,
  fields: Fields,
  origin: Fields | undefined,
  env: Env,
): Fields {
  if (fields.weekday) {
    const day = dayOf(whichWeekday(fields.weekday, which, origin, env));
    return day ? onDay(fields, day) : fields;
  }
  if (origin?.year === undefined) return fields;
  const base = daysOf(origin)?.first ?? 0;
  const years = [origin.year - 1, origin.year, origin.year + 1];
  const ranges = years.flatMap((year) => {
    const days = daysOf(fields, year);
    return days ? [{ year, ...days }] : [];
  });
  const chosen =
    which === 'last'
      ? ranges.filter((range) => range.last < base).at(-1)
      : which === 'next'
        ? ranges.find((range) => range.first > base)
        : (ranges.find((range) => range.first <= base && range.last >= base) ??
          ranges.find((range) => range.year === origin.year));
  return inYear(fields, chosen?.year ?? origin.year);
}
