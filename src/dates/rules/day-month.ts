import { readDay, readMonth, readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** 26 January 1918, the 3rd of March, first of May. */
export const dayMonth: Rule = {
  name: 'day-month',
  on: ['fewDigits', 'ordinal', 'cardinal'],
  read(row, at) {
    if (
      row.lexeme(at).cardinal !== undefined &&
      row.lexeme(at + 1).ordinal === undefined &&
      row.lexeme(at + 2).ordinal === undefined
    )
      return undefined;
    const before = row.at(at - 1);
    if (!row.at(at).spaced && (before.text === '.' || before.text === ',' || before.text === '$'))
      return undefined;
    const day = readDay(row, at);
    const of = day && row.skip(row.skip(day.to, '-'), 'of');
    const month = of && readMonth(row, of);
    if (!month) return undefined;
    const fields = { month: month.value, day: day.value };
    const year = readYear(row, row.skip(row.skip(row.skip(month.to, '-'), ','), 'of'));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { ...fields, year: year.value } },
      };
    return { to: month.to, meaning: { kind: 'calendar', fields } };
  },
};
