import type { Rule } from '../read/rule.ts';

/** Noon, midnight, midday; morning or night where "the" or a preposition leads to it. */
export const partOfDay: Rule = {
  name: 'part-of-day',
  on: ['part', 'unit'],
  read(row, at) {
    const { part, plural } = row.lexeme(at);
    if (!part || plural) return undefined;
    if (row.is(at, 'midnight'))
      return { to: at + 1, meaning: { kind: 'time', fields: { hour: 24, minute: 0 } } };
    if (row.is(at, 'noon', 'midday'))
      return { to: at + 1, meaning: { kind: 'time', fields: { hour: 12, minute: 0 } } };
    return { to: at + 1, meaning: { kind: 'time', fields: { part } } };
  },
};
