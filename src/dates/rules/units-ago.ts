import type { UnitRule } from '../read/rule.ts';

/** Two weeks ago, 50 years ago, a few days ago, months ago. */
export const unitsAgo: UnitRule = {
  name: 'units-ago',
  read(phrase, row) {
    if (phrase.which || (!phrase.counted && !phrase.plural)) return undefined;
    const ago = row.after(phrase.to, 'or', 'so') ?? phrase.to;
    if (!row.is(ago, 'ago')) return undefined;
    const to = ago + 1;
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
