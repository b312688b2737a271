/** From resolved fields to EDTF, with the precision that was said. */
import type { Edtf } from '../../model/dataset.ts';
import { formatOffset, isEdtf, utcDay } from '../../model/edtf.ts';
import { offsetOfClock } from '../../model/time-zone.ts';
import type { Fields } from '../meaning.ts';
import type { Mod } from '../read/phrase.ts';
import { fromDayNumber, monthLength, toDayNumber, type Ymd } from '../resolve/calendar-day.ts';
import type { Resolved } from '../resolve/env.ts';
import { type DayRange, daysOf } from '../resolve/field-days.ts';
import { shiftBy } from '../resolve/place-shift.ts';

type Mark = '' | '~' | '?';

const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const PARTS: Partial<Record<Mod, 0 | 1 | 2>> = { START: 0, MID: 1, END: 2 };
/** Years of a century and of a decade, months of a year and days of a month that its early, middle and late part are taken to be. */
const CENTURY_YEARS = [
  [0, 29],
  [30, 69],
  [70, 99],
] as const;
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
/** Mods that name a part or side of the date, and leave it as sure as it was. */
const SURE: readonly (Mod | undefined)[] = [undefined, 'START', 'MID', 'END', 'BEFORE', 'AFTER'];

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const digits = (n: number, length: number): string =>
  (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(length, '0');
const ymdText = ({ year, month, day }: Ymd, mark: Mark): string =>
  `${digits(year, 4)}-${two(month)}-${two(day)}${mark}`;

/** Years before our era have no form with X, as 499 to 490 BCE are -0498 to -0489. */
const yearSpan = (first: number, count: number, mark: Mark): string =>
  `${digits(first, 4)}${mark}/${digits(first + count - 1, 4)}${mark}`;

/** ":00Z", ":00+04:00": the zone of the clock time, as its clock stood on that day. */
function zoneText({ year = 0, month = 1, day = 1, hour = 0, minute = 0, zone }: Fields): string {
  if (zone === undefined) return '';
  const clock = utcDay(year, month, day) + (hour * 60 + minute) * 60_000;
  return `:00${formatOffset(typeof zone === 'number' ? zone : offsetOfClock(zone, clock))}`;
}

/** The date where EDTF has a form for it: no week, quarter or half. */
function plainText(fields: Fields, mark: Mark): string | undefined {
  const { year, month, day, hour, season, decade, century } = fields;
  if (century !== undefined)
    return century < 0 ? yearSpan(century, 100, mark) : `${digits(century / 100, 2)}XX${mark}`;
  if (decade !== undefined)
    return decade < 0 ? yearSpan(decade, 10, mark) : `${digits(decade / 10, 3)}X${mark}`;
  if (year === undefined) return undefined;
  const text = digits(year, 4);
  if (season) return `${text}-${SEASON_CODE[season]}${mark}`;
  if (fields.week !== undefined || fields.quarter !== undefined || fields.half !== undefined)
    return undefined;
  if (month === undefined) return text + mark;
  if (day === undefined) return `${text}-${two(month)}${mark}`;
  const time =
    hour === undefined || hour > 23
      ? ''
      : `T${two(hour)}:${two(fields.minute ?? 0)}${zoneText(fields)}`;
  return `${text}-${two(month)}-${two(day)}${time}${mark}`;
}

const daysText = ({ first, last }: DayRange, mark: Mark): string =>
  `${ymdText(fromDayNumber(first), mark)}/${ymdText(fromDayNumber(last), mark)}`;

function fieldsText(fields: Fields, mark: Mark): string | undefined {
  const plain = plainText(fields, mark);
  if (plain) return plain;
  const days = daysOf(fields);
  return days && daysText(days, mark);
}

/** Days of a week, from Monday, that its early, middle and late part are taken to be. */
const WEEKDAYS = [
  [0, 2],
  [1, 3],
  [3, 6],
] as const;

function partOfWeek(fields: Fields, part: 0 | 1 | 2): string | undefined {
  const monday = daysOf(fields)?.first;
  if (monday === undefined) return undefined;
  return WEEKDAYS[part].map((n) => ymdText(fromDayNumber(monday + n), '~')).join('/');
}

/** Early, mid or late in a decade, year, month or week; undefined where the fields name none of these. */
function partText(fields: Fields, part: 0 | 1 | 2): string | undefined {
  const { year, month, decade, century } = fields;
  if (century !== undefined && century >= 0)
    return CENTURY_YEARS[part].map((n) => `${digits(century + n, 4)}~`).join('/');
  if (decade !== undefined) return YEARS[part].map((n) => `${digits(decade + n, 4)}~`).join('/');
  if (year === undefined || fields.day !== undefined || fields.season) return undefined;
  if (fields.week !== undefined) return partOfWeek(fields, part);
  if (fields.quarter !== undefined || fields.half !== undefined) return undefined;
  if (month === undefined)
    return MONTHS[part].map((n) => `${digits(year, 4)}-${two(n)}~`).join('/');
  const { first, last } = daysOf(fields)!;
  return DAYS[part]
    .map((n) => ymdText({ year, month, day: Math.min(n, last - first + 1) }, '~'))
    .join('/');
}

/** Earlier this month is from its start to publication, later this month from there to its end. */
function sideText(
  fields: Fields,
  mod: Mod | undefined,
  published: Ymd | undefined,
): string | undefined {
  if ((mod !== 'BEFORE' && mod !== 'AFTER') || !published) return undefined;
  const days = daysOf(fields);
  const now = toDayNumber(published);
  if (!days || days.first >= days.last || now < days.first || now > days.last) return undefined;
  const [from, to] = mod === 'BEFORE' ? [days.first, now] : [now, days.last];
  return `${ymdText(fromDayNumber(from), '')}/${ymdText(fromDayNumber(to), '')}`;
}

const DAYS_OF_UNIT: Partial<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  hour: 1 / 24,
};
const YEARS_OF_UNIT: Partial<Record<string, number>> = { decade: 10, century: 100 };

/** A length that ends or begins at the publication date: "the last few days", "the next two years". */
function windowText(
  { unit, amount, exact }: NonNullable<Resolved['window']>,
  published: Ymd,
): string | undefined {
  const days = DAYS_OF_UNIT[unit];
  const years = YEARS_OF_UNIT[unit];
  const far = days
    ? shiftBy(published, 'day', Math.sign(amount) * Math.ceil(Math.abs(amount * days)))
    : shiftBy(published, years ? 'year' : unit, amount * (years ?? 1));
  const text = far && plainText(far, exact && days && days >= 1 ? '' : '~');
  const now = ymdText(published, '');
  return text && (amount < 0 ? `${text}/${now}` : `${now}/${text}`);
}

/** "several weeks ago": from the first day of the one to the last of the other. */
function betweenText(from: Fields, to: Fields): string | undefined {
  const [first, last] = [plainText(from, '~'), plainText(to, '~')];
  if (first && last) return `${first}/${last}`;
  const [a, b] = [daysOf(from), daysOf(to)];
  return a && b && `${ymdText(fromDayNumber(a.first), '~')}/${ymdText(fromDayNumber(b.last), '~')}`;
}

function textOf(
  resolved: Resolved,
  mod: Mod | undefined,
  published: Ymd | undefined,
): string | undefined {
  const { fields, window, near, days, between, approximate, uncertain } = resolved;
  if (days) return daysText(days, '');
  if (window && published) return windowText(window, published);
  if (between) return betweenText(...between);
  if (!fields) return undefined;
  const part = mod && PARTS[mod];
  const mark = uncertain ? '?' : approximate || !SURE.includes(mod) ? '~' : '';
  return (
    (part === undefined ? sideText(fields, mod, published) : partText(fields, part)) ??
    fieldsText(near ?? fields, mark)
  );
}

/** The fields name a day that the calendar has, in a year that EDTF writes with four digits. */
function isWritable({ year, month, day }: Fields): boolean {
  if (year === undefined) return true;
  if (year < -9998 || year > 9998) return false;
  return month === undefined || day === undefined || day <= monthLength(year, month);
}

/** An interval whose end comes before its start is no time. */
const written = (text: string | undefined): Edtf | undefined =>
  text !== undefined && isEdtf(text) ? text : undefined;

/** The date as a timeline draws it; undefined where it cannot be placed, or is no day of the calendar. */
export function edtfOf(
  resolved: Resolved,
  mod: Mod | undefined,
  published: Ymd | undefined,
): Edtf | undefined {
  if (resolved.fields && !isWritable(resolved.fields)) return undefined;
  return written(textOf(resolved, mod, published));
}

/** The date that another was resolved against. */
export function anchorEdtf(fields: Fields): Edtf | undefined {
  return isWritable(fields) ? written(fieldsText(fields, '')) : undefined;
}
