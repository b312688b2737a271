import { isMonth } from '../read/is-month.ts';
import { readMonth } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** October, alone: a month of some year. Not "May" or "March" where a person, a modal verb or an imperative stands. */
export const bareMonth: Rule = {
  name: 'bare-month',
  on: ['month'],
  read(row, at) {
    const month = readMonth(row, at);
    if (!month || !isMonth(row, at, month.to, month.value)) return undefined;
    return { to: month.to, meaning: { kind: 'calendar', fields: { month: month.value } } };
  },
};
