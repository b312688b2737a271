/** The zone named after a clock time: GMT, (EST), local time, Moscow time, Eastern Daylight Time, UTC+3. */
import { ZONE_LETTERS, ZONE_PLACES } from '../words/zones.ts';
import type { TokenRow } from './token-row.ts';

export interface ZoneRead {
  readonly to: number;
  /** Minutes ahead of UTC, letters of ZONE_LETTERS, or an IANA zone; absent where it is not told which: "local time", an unknown place. */
  readonly zone?: number | string;
}

/** "IST", but not "Ist" or "ist". */
function isInCapitals(row: TokenRow, at: number): boolean {
  const quote = row.quote(at, at + 1);
  return quote === quote.toUpperCase();
}

const MOST_HOURS = 14;

/** "+3", "-05", "+05:30", "+0530" tight after what stands before it: minutes. */
function readOffset(row: TokenRow, at: number): Required<ZoneRead> | undefined {
  const ahead = row.isTight(at, '+');
  const { kind, text } = row.at(at + 1);
  if (!ahead && !row.isTight(at, '-')) return undefined;
  if (kind !== 'digits' || (text.length > 2 && text.length !== 4)) return undefined;
  const hours = Number(text.length === 4 ? text.slice(0, 2) : text);
  const part = row.isTight(at + 2, ':') ? row.at(at + 3) : undefined;
  const minutes = text.length === 4 ? text.slice(2) : (part?.text ?? '00');
  if (hours > MOST_HOURS || !/^[0-5]\d$/.test(minutes)) return undefined;
  const size = hours * 60 + Number(minutes);
  return { to: part ? at + 4 : at + 2, zone: ahead ? size : -size };
}

/** The Z or +04:00 that stands tight after the clock time of an ISO date. */
export function readIsoOffset(row: TokenRow, at: number): Required<ZoneRead> | undefined {
  if (row.at(at).text === 'z' && !row.at(at).spaced) return { to: at + 1, zone: 0 };
  const isWritten = row.at(at + 1).text.length !== 1;
  return isWritten ? readOffset(row, at) : undefined;
}

/** GMT, IST, UTC+3. */
function readLetters(row: TokenRow, at: number): ZoneRead | undefined {
  const { kind, text } = row.at(at);
  if (kind !== 'word' || !ZONE_LETTERS.has(text) || !isInCapitals(row, at)) return undefined;
  const offset = text === 'gmt' || text === 'utc' ? readOffset(row, at + 1) : undefined;
  return offset ?? { to: at + 1, zone: text };
}

/** "time", "standard time", "daylight time": the index after. */
function readTimeWord(row: TokenRow, at: number): number | undefined {
  const time = row.skip(at, 'standard', 'daylight', 'summer');
  return row.is(time, 'time') ? time + 1 : undefined;
}

/** Moscow time, New York time, local time; "Springfield time", of a place that we do not know. */
function readPlace(row: TokenRow, at: number): ZoneRead | undefined {
  const { kind, text, capital } = row.at(at);
  if (kind !== 'word') return undefined;
  const two = ZONE_PLACES.get(`${text} ${row.at(at + 1).text}`);
  const afterTwo = two === undefined ? undefined : readTimeWord(row, at + 2);
  if (two !== undefined && afterTwo !== undefined) return { to: afterTwo, zone: two };
  const one = ZONE_PLACES.get(text);
  const to = one === undefined && !row.is(at + 1, 'time') ? undefined : readTimeWord(row, at + 1);
  if (to === undefined) return undefined;
  if (one !== undefined) return { to, zone: one };
  return capital || text === 'local' ? { to } : undefined;
}

/** What names a zone from `at` on; undefined where nothing does. */
export function readZone(row: TokenRow, at: number): ZoneRead | undefined {
  if (row.at(at).text !== '(') return readLetters(row, at) ?? readPlace(row, at);
  const inside = readLetters(row, at + 1);
  return inside && row.is(inside.to, ')') ? { ...inside, to: inside.to + 1 } : undefined;
}
