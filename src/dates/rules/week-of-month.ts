import { readMonth, readOrdinal, readYear } from '../read/read-date-parts.ts';
import type { Reading, Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** A day in the middle of each week, counted from the 1st; the last week holds the 28th. */
const MIDDLE = [4, 11, 18, 25, 28];

function readWhich(
  row: TokenRow,
  at: number,
): { readonly to: number; readonly week: number } | undefined {
  if (row.is(at, 'last', 'final')) return { to: at + 1, week: 5 };
  const ordinal = readOrdinal(row, at, 4);
  return ordinal && { to: ordinal.to, week: ordinal.value };
}

/** The second week of May, the last week of March 2012. */
export const weekOfMonth: Rule = {
  name: 'week-of-month',
  on: ['ordinal', 'fewDigits', 'which', 'determiner'],
  read(row, at): Reading | undefined {
    const which = readWhich(row, row.skip(at, 'the'));
    if (!which || !row.is(which.to, 'week') || !row.is(which.to + 1, 'of', 'in')) return undefined;
    const month = readMonth(row, which.to + 2);
    if (!month) return undefined;
    const year = readYear(row, row.skip(row.skip(month.to, ','), 'of'));
    const day = MIDDLE[which.week - 1]!;
    return {
      to: year?.to ?? month.to,
      meaning: {
        kind: 'calendar',
        fields: { month: month.value, day, weekOf: true, ...(year && { year: year.value }) },
      },
    };
  },
};
