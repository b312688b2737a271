import type { Fields } from '../meaning.ts';
import type { Ymd } from './calendar-day.ts';

/** A day with the clock time or part of the day of `fields`. Written out, as spreads would cost more than all the rest. */
export function onDay(
  { hour, minute = 0, second, part, zone }: Fields,
  { year, month, day }: Ymd,
): Fields {
  if (hour === undefined) return part ? { year, month, day, part } : { year, month, day };
  if (zone !== undefined) {
    return second === undefined
      ? { year, month, day, hour, minute, zone }
      : { year, month, day, hour, minute, second, zone };
  }
  return second === undefined
    ? { year, month, day, hour, minute }
    : { year, month, day, hour, minute, second };
}
