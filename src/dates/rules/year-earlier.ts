import type { Meaning } from '../meaning.ts';
import type { Rule } from '../read/rule.ts';

const PERIODS = ['quarter', 'period', 'month', 'third', 'first', 'second', 'fourth', 'year'];

const yearBefore = (quarter: boolean): Meaning => ({
  kind: 'yearEarlier',
  ...(quarter && { quarter }),
});

/** The year-ago quarter, year-earlier, the corresponding period last year. */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  on: [],
  words: ['the', 'year', 'comparable', 'corresponding'],
  read(row, at) {
    const start = row.skip(row.skip(at, 'the'), 'comparable', 'corresponding');
    const word = row.after(start, 'year', '-');
    if (word && row.is(word, 'ago', 'earlier', 'before')) {
      const period = PERIODS.includes(row.at(word + 1).text);
      const third = period ? word + 2 : word + 1;
      return {
        to: period && row.lexeme(third).unit === 'quarter' ? third + 1 : third,
        meaning: yearBefore(row.is(word + 1, 'quarter') || row.lexeme(third).unit === 'quarter'),
        ...(!period && { from: word - 2 }),
      };
    }
    if (!row.is(start, 'period', 'quarter') || start === at) return undefined;
    const to =
      row.after(start + 1, 'last', 'year') ??
      row.after(start + 1, 'a', 'year', 'ago') ??
      row.after(start + 1, 'a', 'year', 'earlier');
    return to ? { to, meaning: yearBefore(row.is(start, 'quarter')) } : undefined;
  },
};
