import type { Rule } from '../read/rule.ts';

/** Year-end, year's end, month's end. */
export const yearEnd: Rule = {
  name: 'year-end',
  on: ['unit'],
  read(row, at) {
    const { unit } = row.lexeme(at);
    if (unit !== 'year' && unit !== 'month') return undefined;
    const to =
      row.after(at + 1, '-', 'end') ??
      row.after(at + 1, "'", 's', 'end') ??
      row.after(at + 1, 'end');
    return to
      ? {
          to,
          meaning: { kind: 'shift', unit, amount: 0, past: false, from: 'published', whole: true },
        }
      : undefined;
  },
};
