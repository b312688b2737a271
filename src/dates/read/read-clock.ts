/** Clock times: 5 p.m., 5:30 pm EST, 22:41, 0800 GMT, 10 o'clock. */
import type { Fields } from '../meaning.ts';
import { readIsoOffset, readZone, type ZoneRead } from './read-zone.ts';
import type { TokenRow } from './token-row.ts';

export interface ClockRead {
  readonly to: number;
  readonly fields: Fields;
}

/** Before a clock time without a zone these show that it is one. */
const CLOCK_LEADS = 'at by until till from since after before around about - ,'.split(' ');

function beginsDate(row: TokenRow, at: number): boolean {
  const { kind, lexeme } = row.at(at);
  return kind === 'digits' || lexeme.month !== undefined || lexeme.weekday !== undefined;
}

const two = (text: string, most: number): number | undefined =>
  text.length === 2 && /^\d\d$/.test(text) && Number(text) <= most ? Number(text) : undefined;

/** p.m., pm, a.m., am after the hour: 12 to add, and the index after. */
function readHalfDay(
  row: TokenRow,
  at: number,
): { readonly to: number; readonly pm: boolean } | undefined {
  const token = row.at(at);
  if (token.text === 'pm' || token.text === 'am') {
    return { to: at + 1, pm: token.text === 'pm' };
  }
  if (
    (token.text !== 'p' && token.text !== 'a') ||
    row.at(at + 1).text !== '.' ||
    row.at(at + 2).text !== 'm'
  )
    return undefined;
  const dot = row.at(at + 3);
  return { to: dot.text === '.' && !dot.spaced ? at + 4 : at + 3, pm: token.text === 'p' };
}

/** The T22:41:00Z of an ISO date, or a space and 22:41. */
export function readIsoTime(row: TokenRow, at: number): ClockRead | undefined {
  const t = row.at(at);
  const start = t.text === 't' && !t.spaced ? at + 1 : at;
  const hour = two(row.at(start).text, 24);
  const minute = two(row.at(start + 2).text, 59);
  if (hour === undefined || minute === undefined || !row.isTight(start + 1, ':')) return undefined;
  let to = start + 3;
  let second: number | undefined;
  if (row.isTight(to, ':')) {
    second = two(row.at(to + 1).text, 59);
    if (second !== undefined) to += 2;
    if (row.isTight(to, '.') && row.at(to + 1).kind === 'digits') to += 2;
  }
  const zone = readIsoOffset(row, to);
  const fields = { hour, minute, ...(second !== undefined && { second }) };
  return zone ? { to: zone.to, fields: { ...fields, zone: zone.zone } } : { to, fields };
}

/** The clock time with the zone that is named after it. */
const inZone = (fields: Fields, end: number, read: ZoneRead | undefined): ClockRead => ({
  to: read?.to ?? end,
  fields: read?.zone === undefined ? fields : { ...fields, zone: read.zone },
});

/** 0800 GMT, "at 1400 hours". */
function readMilitary(row: TokenRow, at: number): ClockRead | undefined {
  const { text } = row.at(at);
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (text.length !== 4 || hour > 24 || minute > 59) return undefined;
  const hours = row.is(at + 1, 'hours', 'hrs') && CLOCK_LEADS.includes(row.at(at - 1).text);
  const end = hours ? at + 2 : at + 1;
  const read = readZone(row, end);
  return hours || read ? inZone({ hour, minute }, end, read) : undefined;
}

interface HalfRead extends Pick<ClockRead, 'to'> {
  readonly pm?: boolean;
  readonly zone?: number | string;
}

/** What is said after the hour, and the half of the day where that tells it: p.m., o'clock, "in the evening". */
export function readHalf(row: TokenRow, at: number): HalfRead | undefined {
  const half = readHalfDay(row, at);
  if (half) return { ...half, ...readZone(row, half.to) };
  const oclock = row.after(at, 'o', "'", 'clock');
  const part = row.after(oclock ?? at, 'in', 'the');
  if (part && row.is(part, 'morning', 'afternoon', 'evening'))
    return { to: part + 1, pm: !row.is(part, 'morning') };
  return oclock === undefined ? undefined : { to: oclock };
}

/** An hour from 1 to 12 on the clock of 24, where the half of the day is told. */
const inHalf = (hour: number, pm: boolean | undefined): number =>
  pm === undefined ? hour : (hour % 12) + (pm ? 12 : 0);

/** A clock time from its hour on. */
export function readClock(row: TokenRow, at: number): ClockRead | undefined {
  const { text } = row.at(at);
  if (text.length > 2) return readMilitary(row, at);
  const hour = Number(text);
  const dotted = row.isTight(at + 1, '.') && readHalfDay(row, at + 3) !== undefined;
  const colon = dotted || row.isTight(at + 1, ':');
  const minute = colon ? two(row.at(at + 2).text, 59) : undefined;
  if (colon && minute === undefined) return undefined;
  const end = colon ? at + 3 : at + 1;
  const to =
    colon && row.isTight(end, ':') && two(row.at(end + 1).text, 59) !== undefined ? end + 2 : end;
  const half = hour >= 1 && hour <= 12 ? readHalf(row, to) : undefined;
  if (half) return inZone({ hour: inHalf(hour, half.pm), minute: minute ?? 0 }, half.to, half);
  if (minute === undefined || hour > 24) return undefined;
  const zone = readZone(row, to);
  const before = row.at(at - 1);
  const led =
    CLOCK_LEADS.includes(before.text) || (before.kind === 'digits' && before.text.length === 4);
  const after = zone?.to ?? to;
  const dated = row.is(after, ',', 'on') && beginsDate(row, after + 1);
  return zone || led || dated ? inZone({ hour, minute }, to, zone) : undefined;
}
