import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** The 1988 second quarter, 1989's fourth quarter, the 1988 period. */
export const yearQuarter: Rule = {
  name: 'year-quarter',
  on: ['manyDigits'],
  read(row, at) {
    const year = readYear(row, at);
    if (year && row.is(year.to, 'period', 'quarter') && !row.is(at - 1, '-'))
      return { to: year.to + 1, meaning: { kind: 'quarter', year: year.value } };
    const ordinal = year && (row.after(year.to, "'", 's') ?? year.to);
    const number = ordinal && row.lexeme(ordinal).ordinal;
    if (!number || number > 4) return undefined;
    const unit = row.skip(ordinal + 1, '-');
    if (row.lexeme(unit).unit === 'quarter')
      return {
        to: unit + 1,
        meaning: { kind: 'calendar', fields: { year: year.value, quarter: number } },
      };
    if (row.is(unit, 'half') && number < 3)
      return {
        to: unit + 1,
        meaning: { kind: 'calendar', fields: { year: year.value, half: number } },
      };
    return undefined;
  },
};
