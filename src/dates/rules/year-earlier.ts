import type { Rule } from '../read/rule.ts';

const PERIODS = ['quarter', 'period', 'month', 'third', 'first', 'second', 'fourth', 'year'];

/** The year-ago quarter, year-earlier, the corresponding period last year. */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  on: ['starts', 'unit'],
  read(row, at) {
    const start = row.skip(row.skip(at, 'the'), 'comparable', 'corresponding');
    const word = row.after(start, 'year', '-');
    if (word && row.is(word, 'ago', 'earlier', 'before')) {
      const third = PERIODS.includes(row.at(word + 1).text) ? word + 2 : word + 1;
      return {
        to: row.lexeme(third).unit === 'quarter' ? third + 1 : third,
        meaning: { kind: 'yearEarlier' },
      };
    }
    if (!row.is(start, 'period', 'quarter') || start === at) return undefined;
    const to =
      row.after(start + 1, 'last', 'year') ??
      row.after(start + 1, 'a', 'year', 'ago') ??
      row.after(start + 1, 'a', 'year', 'earlier');
    return to ? { to, meaning: { kind: 'yearEarlier' } } : undefined;
  },
};
