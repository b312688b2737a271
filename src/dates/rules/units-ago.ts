import type { Rule } from '../read/rule.ts';
import { readUnitPhrase } from '../read/unit-phrase.ts';
import { UNIT_STARTS } from '../words/unit-codes.ts';

/** Two weeks ago, 50 years ago, a few days ago, months ago. */
export const unitsAgo: Rule = {
  name: 'units-ago',
  on: UNIT_STARTS,
  read(row, at) {
    const phrase = readUnitPhrase(row, at);
    if (!phrase || phrase.which || (!phrase.counted && !phrase.plural)) return undefined;
    const ago = row.after(phrase.to, 'or', 'so') ?? phrase.to;
    if (!row.is(row.skip(ago, '-'), 'ago')) return undefined;
    const to = row.skip(ago, '-') + 1;
    const { unit, number } = phrase;
    if (unit === 'year' && number === 1) return { to, meaning: { kind: 'yearEarlier' } };
    return {
      to,
      meaning: {
        kind: 'shift',
        unit,
        past: true,
        from: 'published',
        ...(number !== undefined && { amount: -number }),
      },
    };
  },
};
