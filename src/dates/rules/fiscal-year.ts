import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** Fiscal 1989, fiscal year 2009. */
export const fiscalYear: Rule = {
  name: 'fiscal-year',
  on: [],
  words: ['fiscal'],
  read(row, at) {
    if (!row.is(at, 'fiscal')) return undefined;
    const year = readYear(row, row.skip(at + 1, 'year'));
    return year && { to: year.to, meaning: { kind: 'calendar', fields: { year: year.value } } };
  },
};
