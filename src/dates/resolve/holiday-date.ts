import { holidays } from '../words/holidays.ts';
import { fromDayNumber, monthLength, toDayNumber, weekdayOf, type Ymd } from './calendar-day.ts';

/** Western Easter Sunday by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return toDayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

function nthWeekday(year: number, nth: number, weekday: number, month: number): number {
  if (nth > 0) {
    const first = toDayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = toDayNumber({ year, month, day: monthLength(year, month) });
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** The day that a holiday of the table falls on in a year. */
export function holidayDate(name: string, year: number): Ymd | undefined {
  const rule = Object.hasOwn(holidays, name) ? holidays[name] : undefined;
  if (!rule) return undefined;
  if ('on' in rule) return { year, month: rule.on[0], day: rule.on[1] };
  if ('easter' in rule) return fromDayNumber(easter(year) + rule.easter);
  return fromDayNumber(nthWeekday(year, ...rule.nth) + (rule.plus ?? 0));
}
