import { readMonth, readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** January 1998, October, 1917, February of 1940, Jan '98. */
export const monthYear: Rule = {
  name: 'month-year',
  on: ['month'],
  read(row, at) {
    const month = readMonth(row, at);
    if (!month) return undefined;
    const year = readYear(row, row.skip(row.skip(row.skip(month.to, ','), '-'), 'of'));
    if (!year) return undefined;
    return {
      to: year.to,
      meaning: { kind: 'calendar', fields: { month: month.value, year: year.value } },
    };
  },
};
