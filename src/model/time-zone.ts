/** Zones by their name in the IANA database ("Asia/Baku"), "UTC", or an offset ("+04:00"), and what their clocks show. Nothing here asks for the zone of the machine. */
import { type EdtfDate, type EdtfValue, instantOf, parseOffset } from './edtf.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How a zone's clock reads, as parts; undefined for a zone that is not known. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // A RangeError: no zone of that name.
  }
  formats.set(zone, format);
  return format;
}

/** Whether there is such a zone: "Europe/Berlin", "UTC", "+05:30". */
export const isTimeZone = (zone: string): boolean =>
  parseOffset(zone) !== undefined ||
  (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone) && formatOf(zone) !== undefined);

/** Moment whose UTC fields are what the zone's clock shows at a moment, to the minute. */
function shownAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const year = Number(parts.year);
  const clock = new Date(0);
  clock.setUTCFullYear(
    parts.era === 'BC' ? 1 - year : year,
    Number(parts.month) - 1,
    Number(parts.day),
  );
  return clock.getTime() + (Number(parts.hour) * 60 + Number(parts.minute)) * MINUTE_MS;
}

/** Minutes that the zone's clock is ahead of UTC at a moment; 0 for a zone that is not known. */
export function offsetAt(zone: string, instant: number): number {
  const fixed = parseOffset(zone);
  if (fixed !== undefined) return fixed;
  const format = formatOf(zone);
  if (!format) return 0;
  const minute = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  return Math.round((shownAt(format, minute) - minute) / MINUTE_MS);
}

/** Minutes ahead of UTC of a zone's clock that shows `clock` (as if it stood at UTC). Of an hour that the clock passes twice, the first. */
export function offsetOfClock(zone: string, clock: number): number {
  const before = offsetAt(zone, clock - DAY_MS);
  return offsetAt(zone, clock - before * MINUTE_MS);
}

/** A clock time whose zone is told, as the clock of another zone shows it; a date without one stays as it is. */
export function dateInZone(date: EdtfDate, zone: string): EdtfDate {
  const instant = instantOf(date);
  if (instant === undefined) return date;
  const offset = offsetAt(zone, instant);
  if (offset === date.offset) return date;
  const clock = new Date(instant + offset * MINUTE_MS);
  return {
    ...date,
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    day: clock.getUTCDate(),
    minute: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
    offset,
  };
}

/** The same of either side of an interval. */
export function valueInZone(value: EdtfValue, zone: string): EdtfValue {
  if (value.kind === 'date') return dateInZone(value, zone);
  const { start, end } = value;
  return {
    kind: 'interval',
    ...(start && { start: dateInZone(start, zone) }),
    ...(end && { end: dateInZone(end, zone) }),
  };
}
