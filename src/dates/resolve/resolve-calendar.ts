/** Dates named by their fields or in numbers: "October 6", "Friday", "03/04/2020". */
import type { Fields } from '../meaning.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import { isoWeekOf, toDayNumber } from './calendar-day.ts';
import type { Env, Resolved } from './env.ts';
import type { DayRange } from './field-days.ts';
import { daysEnded, lastQuarter } from './period-days.ts';
import { placeDate } from './place-date.ts';
import { dayOf } from './place-shift.ts';

/** The ISO week that holds a day. */
function weekOf(fields: Fields): Fields {
  const day = dayOf(fields);
  return day ? isoWeekOf(toDayNumber(day)) : fields;
}

/** The days of a quarter that are not those of the calendar: "the third quarter ended Oct. 28", "the fiscal first quarter". */
function daysOfQuarter(meaning: MeaningOf<'calendar'>, env: Env): DayRange | undefined {
  if (meaning.fields.quarter === undefined) return undefined;
  const ended = daysEnded(meaning, env.ledTo);
  if (ended) return ended;
  return meaning.fiscal && env.style === 'news' && env.tense !== 'future'
    ? (env.period?.days ?? lastQuarter(env))
    : undefined;
}

export function resolveCalendar(meaning: MeaningOf<'calendar'>, env: Env): Resolved {
  const { fields } = meaning;
  const placed = fields.weekOf ? weekOf(placeDate(fields, env)) : placeDate(fields, env);
  const absolute =
    fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined;
  const anchor = absolute ? undefined : env.style === 'history' ? env.mentioned : env.published;
  const told = asDate(placed, placed.year === undefined ? undefined : anchor);
  const days = daysOfQuarter(meaning, env);
  return days ? { ...told, days } : told;
}

/** Day and month where both could be either: as the document writes them, else as Americans do, and uncertain. */
export function resolveNumeric(
  { parts: [first, second], year, dotted }: MeaningOf<'numeric'>,
  env: Env,
): Resolved {
  const told =
    first > 12 || second > 12 || first === second || dotted || env.dayFirst !== undefined;
  const dayFirst = first > 12 || (second <= 12 && (dotted || env.dayFirst === true));
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { ...asDate({ year, month, day }), uncertain: !told };
}
