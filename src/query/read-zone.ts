/** A zone as a reader types it: "asia/baku", "New York", "UTC+4", "+5:30". */
import { formatOffset } from '../model/edtf.ts';
import { isTimeZone } from '../model/time-zone.ts';

const OFFSET = /^(?:utc|gmt)? ?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/i;
const FARTHEST = 14 * 60;

function readOffset(typed: string): string | undefined {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(typed) ?? [];
  if (!sign) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  if (size > FARTHEST) return undefined;
  return size === 0 ? 'UTC' : formatOffset(sign === '+' ? size : -size);
}

/** The city of "America/Argentina/Buenos_Aires". */
export const cityOf = (zone: string): string =>
  zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const folded = (zone: string): string => zone.replaceAll('_', ' ').toLowerCase();

/** The zone that is meant; undefined where there is none. `zones`: the names that are known, for spelling and cities. */
export function readZone(typed: string, zones: readonly string[]): string | undefined {
  const text = typed.trim();
  if (/^(?:utc|gmt|z)$/i.test(text)) return 'UTC';
  const offset = readOffset(text);
  if (offset) return offset;
  const wanted = folded(text);
  const named =
    zones.find((zone) => folded(zone) === wanted) ??
    zones.find((zone) => cityOf(zone).toLowerCase() === wanted);
  return named ?? (text.includes('/') && isTimeZone(text) ? text : undefined);
}
