/** Names of months and weekdays in a language, as Intl has them; UTC. */

export interface CalendarNames {
  /** From 0 for January. */
  readonly months: readonly string[];
  /** From 0 for Sunday. */
  readonly weekdays: readonly string[];
}

/** 1970-01-04 was a Sunday. */
const SUNDAY = 3;

/** `within`: as they stand within a date ("6. Okt."), not alone ("Okt"). */
export function calendarNames(
  locale: string,
  length: 'short' | 'long',
  within = false,
): CalendarNames {
  const months = new Intl.DateTimeFormat(locale, {
    month: length,
    timeZone: 'UTC',
    ...(within && { day: 'numeric' }),
  });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
  const monthOf = (i: number): string =>
    months.formatToParts(Date.UTC(1970, i, 1)).find(({ type }) => type === 'month')?.value ?? '';
  return {
    months: Array.from({ length: 12 }, (_, i) => monthOf(i)),
    weekdays: Array.from({ length: 7 }, (_, i) =>
      weekdays.format(Date.UTC(1970, 0, 1 + SUNDAY + i)),
    ),
  };
}
