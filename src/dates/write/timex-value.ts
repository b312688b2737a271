/** TIMEX3 values. What is not known is X. */
import type { Fields } from '../meaning.ts';

const two = (n: number | undefined): string =>
  n === undefined ? 'XX' : String(n).padStart(2, '0');

/** Four digits; before our era BC0044 for 44 BCE. */
export function yearValue(year: number | undefined): string {
  if (year === undefined) return 'XXXX';
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function centuryValue(first: number): string {
  return first >= 0 ? two(first / 100) : `BC${two((1 - first) / 100 - 1)}`;
}

/** 199; BC049 for the 490s BCE, whose first year is 499 BCE. */
const decadeValue = (first: number): string =>
  first >= 0
    ? String(first / 10).padStart(3, '0')
    : `BC${String(Math.floor((1 - first) / 10)).padStart(3, '0')}`;

function dateValue(fields: Fields): string {
  const { year, month, day, weekday, week, weekend, season, quarter, half, decade, century } =
    fields;
  if (century !== undefined) return centuryValue(century);
  if (decade !== undefined) return decadeValue(decade);
  const y = yearValue(year);
  if (week !== undefined) return `${y}-W${two(week)}${weekend ? '-WE' : ''}`;
  if (weekend) return `${y}-WXX-WE`;
  if (season) return `${y}-${season}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (day !== undefined) return `${y}-${two(month)}-${two(day)}`;
  if (month !== undefined) return `${y}-${two(month)}`;
  return weekday === undefined ? y : `${y}-WXX-${weekday}`;
}

/** The value of a date or time: 2020-10-06, 2020-10-06T22:41, 2020-10-06TMO, 2020-W40, 1998-SU, 199, 19. */
export function timexValue(fields: Fields): string {
  const date = dateValue(fields);
  if (fields.hour !== undefined) {
    const whole =
      date.includes('-') && fields.day === undefined
        ? date
        : fields.day === undefined
          ? 'XXXX-XX-XX'
          : date;
    return `${whole}T${two(fields.hour)}:${two(fields.minute ?? 0)}${fields.second === undefined ? '' : `:${two(fields.second)}`}`;
  }
  if (!fields.part) return date;
  return `${fields.day === undefined && date === 'XXXX' ? 'XXXX-XX-XX' : date}T${fields.part}`;
}
