/** Clock times: 5 p.m., 5:30 pm EST, 22:41, 0800 GMT, 10 o'clock. */
import type { Fields } from '../meaning.ts';
import type { TokenRow } from './token-row.ts';

export interface ClockRead {
  readonly to: number;
  readonly fields: Fields;
}

const ZONES: ReadonlySet<string> = new Set(
  'est edt et cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst z'.split(' '),
);

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
    if (token.text === 'am' && token.spaced && !/^A?m?$/i.test(token.text)) return undefined;
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

function readZone(row: TokenRow, at: number): number {
  const token = row.at(at);
  if (token.kind === 'word' && ZONES.has(token.text) && token.capital) return at + 1;
  if (token.text === '(' && row.at(at + 2).text === ')' && ZONES.has(row.at(at + 1).text))
    return at + 3;
  const placed = token.kind === 'word' && (token.capital || token.text === 'local');
  return placed && row.is(at + 1, 'time') ? at + 2 : at;
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
  if (row.at(to).text === 'z' && !row.at(to).spaced) to++;
  else if (
    (row.isTight(to, '+') || row.isTight(to, '-')) &&
    two(row.at(to + 1).text, 14) !== undefined &&
    !row.at(to).spaced
  )
    to = row.isTight(to + 2, ':') ? to + 4 : to + 2;
  return { to, fields: { hour, minute, ...(second !== undefined && { second }) } };
}

/** A clock time from its hour on. */
export function readClock(row: TokenRow, at: number): ClockRead | undefined {
  const text = row.at(at).text;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  if (text.length > 2) {
    const zone = readZone(row, row.skip(at + 1, 'hours'));
    const [hour, minute] = [Number(text.slice(0, -2)), Number(text.slice(-2))];
    if (text.length !== 4 || hour > 24 || minute > 59) return undefined;
    if (zone === at + 1) return undefined;
    return row.is(at + 1, 'hours') || ZONES.has(row.at(at + 1).text) || row.is(at + 1, 'local')
      ? { to: zone, fields: { hour, minute } }
      : undefined;
  }
  const hour = Number(text);
  const colon =
    row.isTight(at + 1, ':') ||
    (row.isTight(at + 1, '.') && readHalfDay(row, at + 3) !== undefined);
  const minute = colon ? two(row.at(at + 2).text, 59) : undefined;
  if (colon && minute === undefined) return undefined;
  let to = colon ? at + 3 : at + 1;
  if (colon && row.isTight(to, ':') && two(row.at(to + 1).text, 59) !== undefined) to += 2;
  const half = readHalfDay(row, to);
  if (half && hour >= 1 && hour <= 12) {
    return {
      to: readZone(row, half.to),
      fields: { hour: (hour % 12) + (half.pm ? 12 : 0), minute: minute ?? 0 },
    };
  }
  const oclock = row.after(to, 'o', "'", 'clock');
  if (oclock && hour <= 12) return { to: oclock, fields: { hour, minute: 0 } };
  const inThe = row.is(to, 'in') && row.is(to + 1, 'the') && hour >= 1 && hour <= 12;
  if (inThe && row.is(to + 2, 'morning', 'afternoon', 'evening')) {
    const pm = !row.is(to + 2, 'morning');
    return { to: to + 3, fields: { hour: (hour % 12) + (pm ? 12 : 0), minute: minute ?? 0 } };
  }
  if (minute === undefined || hour > 24) return undefined;
  const zone = readZone(row, to);
  const led =
    CLOCK_LEADS.includes(row.at(at - 1).text) ||
    (row.at(at - 1).text.length === 4 && row.at(at - 1).kind === 'digits');
  const dated = row.is(zone, ',', 'on') && beginsDate(row, zone + 1);
  return zone > to || led || dated ? { to: zone, fields: { hour, minute } } : undefined;
}
