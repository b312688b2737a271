/** Dates named by their fields or in numbers: "October 6", "Friday", "03/04/2020". */
import type { Fields } from '../meaning.ts';
import { asDate, type MeaningOf } from './as-date.ts';
import { isoWeekOf, toDayNumber } from './calendar-day.ts';
import type { Env, Resolved } from './env.ts';
import { placeDate } from './place-date.ts';
import { dayOf } from './place-shift.ts';

/** The ISO week that holds a day. */
function weekOf(fields: Fields): Fields {
  const day = dayOf(fields);
  return day ? isoWeekOf(toDayNumber(day)) : fields;
}

export function resolveCalendar({ fields }: MeaningOf<'calendar'>, env: Env): Resolved {
  const placed = fields.weekOf ? weekOf(placeDate(fields, env)) : placeDate(fields, env);
  const absolute =
    fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined;
  const anchor = absolute ? undefined : env.style === 'history' ? env.mentioned : env.published;
  return asDate(placed, placed.year === undefined ? undefined : anchor);
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
