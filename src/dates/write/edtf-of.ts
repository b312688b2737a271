/** From resolved fields to EDTF, with the precision that was said. */
import type { Edtf } from '../../model/dataset.ts';
import { type EdtfDate, formatEdtf, isEdtf } from '../../model/edtf.ts';
import type { Fields } from '../meaning.ts';
import type { Mod } from '../read/phrase.ts';
import { fromDayNumber, toDayNumber, type Ymd } from '../resolve/calendar-day.ts';
import type { Resolved } from '../resolve/env.ts';
import { daysOf } from '../resolve/field-days.ts';
import { shiftBy } from '../resolve/place-shift.ts';

const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const PARTS: Partial<Record<Mod, 0 | 1 | 2>> = { START: 0, MID: 1, END: 2 };
/** Years of a decade, months of a year and days of a month that its early, middle and late part are taken to be. */
const YEARS = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;
const MONTHS = [
  [1, 3],
  [5, 8],
  [10, 12],
] as const;
const DAYS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;

const base = { kind: 'date', approximate: false, uncertain: false } as const;

function write(date: EdtfDate): Edtf | undefined {
  if (date.year < -9999 || date.year > 9999) return undefined;
  const text = formatEdtf(date);
  return isEdtf(text) ? text : undefined;
}

function span(from: EdtfDate, to: EdtfDate): Edtf | undefined {
  const text = `${formatEdtf(from)}/${formatEdtf(to)}`;
  return isEdtf(text) ? text : undefined;
}

const dayDate = (day: Ymd, approximate = false): EdtfDate => ({
  ...base,
  ...day,
  precision: 'day',
  approximate,
});

/** The date as EDTF writes it where it has a form of its own. */
function plainDate(fields: Fields, approximate: boolean): EdtfDate | undefined {
  const { year, month, day, hour, minute, season, decade, century } = fields;
  if (century !== undefined)
    return century < 0 ? undefined : { ...base, year: century, precision: 'century', approximate };
  if (decade !== undefined) return { ...base, year: decade, precision: 'decade', approximate };
  if (year === undefined) return undefined;
  if (season)
    return { ...base, year, month: SEASON_CODE[season], precision: 'season', approximate };
  if (fields.week !== undefined || fields.quarter !== undefined || fields.half !== undefined)
    return undefined;
  if (month === undefined) return { ...base, year, precision: 'year', approximate };
  if (day === undefined) return { ...base, year, month, precision: 'month', approximate };
  if (hour === undefined || hour > 23)
    return { ...base, year, month, day, precision: 'day', approximate };
  return {
    ...base,
    year,
    month,
    day,
    minute: 60 * hour + (minute ?? 0),
    precision: 'minute',
    approximate,
  };
}

/** Early, mid or late in a decade, year or month; undefined where the fields name none of these. */
function partOf(fields: Fields, part: 0 | 1 | 2): Edtf | undefined {
  const { year, month, day, decade, season, quarter, week } = fields;
  if (decade !== undefined) {
    const [from, to] = YEARS[part];
    const at = (n: number): EdtfDate => ({
      ...base,
      year: decade + n,
      precision: 'year',
      approximate: true,
    });
    return span(at(from), at(to));
  }
  if (
    year === undefined ||
    day !== undefined ||
    season ||
    quarter !== undefined ||
    week !== undefined
  )
    return undefined;
  if (month === undefined) {
    const [from, to] = MONTHS[part];
    const at = (n: number): EdtfDate => ({
      ...base,
      year,
      month: n,
      precision: 'month',
      approximate: true,
    });
    return span(at(from), at(to));
  }
  const days = daysOf(fields)!;
  const length = days.last - days.first + 1;
  const [from, to] = DAYS[part];
  return span(
    dayDate({ year, month, day: from }, true),
    dayDate({ year, month, day: Math.min(to, length) }, true),
  );
}

/** Earlier this month is from its start to publication, later this month from there to its end. */
function sideOf(fields: Fields, mod: 'BEFORE' | 'AFTER', published: Ymd): Edtf | undefined {
  const days = daysOf(fields);
  const now = toDayNumber(published);
  if (!days || days.first >= days.last || now < days.first || now > days.last) return undefined;
  const [from, to] = mod === 'BEFORE' ? [days.first, now] : [now, days.last];
  return span(dayDate(fromDayNumber(from)), dayDate(fromDayNumber(to)));
}

function fieldsEdtf(fields: Fields, approximate: boolean): Edtf | undefined {
  const plain = plainDate(fields, approximate);
  if (plain) return write(plain);
  const days = daysOf(fields);
  return (
    days &&
    span(
      dayDate(fromDayNumber(days.first), approximate),
      dayDate(fromDayNumber(days.last), approximate),
    )
  );
}

/** A length that ends or begins at the publication date: "the last few days", "the next two years". */
function windowEdtf(
  { unit, amount, exact }: NonNullable<Resolved['window']>,
  published: Ymd,
): Edtf | undefined {
  const days = { day: 1, week: 7, fortnight: 14 } as Partial<Record<string, number>>;
  const far =
    unit in days
      ? shiftBy(published, 'day', amount * days[unit]!)
      : shiftBy(published, unit, amount);
  if (!far) return undefined;
  const plain = plainDate(far, !exact || !(unit in days));
  if (!plain) return undefined;
  return amount < 0 ? span(plain, dayDate(published)) : span(dayDate(published), plain);
}

export function edtfOf(
  resolved: Resolved,
  mod: Mod | undefined,
  published: Ymd | undefined,
): Edtf | undefined {
  if (resolved.window && published) return windowEdtf(resolved.window, published);
  const { fields } = resolved;
  if (!fields) return undefined;
  const part = mod && PARTS[mod];
  const placed = part === undefined ? undefined : partOf(fields, part);
  if (placed) return placed;
  if ((mod === 'BEFORE' || mod === 'AFTER') && published) {
    const side = sideOf(fields, mod, published);
    if (side) return side;
  }
  const loose =
    resolved.approximate === true ||
    (mod !== undefined && !['START', 'MID', 'END', 'BEFORE', 'AFTER'].includes(mod));
  return fieldsEdtf(fields, loose);
}
