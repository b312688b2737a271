import type { Rule } from '../read/rule.ts';

/** The day before, the year after: one unit from the date mentioned last, where nothing follows that would say from what. */
export const theDayBefore: Rule = {
  name: 'the-day-before',
  on: [],
  words: ['the'],
  read(row, at) {
    const { unit, plural } = row.lexeme(at + 1);
    if (!row.is(at, 'the') || !unit || plural) return undefined;
    const before = row.is(at + 2, 'before');
    if (!before && !row.is(at + 2, 'after')) return undefined;
    if (row.at(at + 3).kind === 'word' || row.at(at + 3).kind === 'digits') return undefined;
    const amount = before ? -1 : 1;
    return {
      to: at + 3,
      meaning: { kind: 'shift', unit, amount, past: before, from: 'mentioned', whole: true },
    };
  },
};
