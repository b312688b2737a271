import type { UnitRule } from '../read/rule.ts';

const PAST = ['last', 'past', 'previous', 'preceding', 'prior', 'recent'];
const FUTURE = ['next', 'coming', 'upcoming', 'following', 'ensuing', 'subsequent'];

/** The last three days, the past few weeks, the next two years, coming months, recent years, the first nine months. */
export const whichUnits: UnitRule = {
  name: 'which-units',
  read(phrase, row) {
    if (!phrase.which || (!phrase.plural && !phrase.counted) || phrase.hyphened) return undefined;
    if (phrase.determiner === 'a' || phrase.determiner === 'an') return undefined;
    const side = PAST.includes(phrase.which)
      ? 'past'
      : FUTURE.includes(phrase.which)
        ? 'future'
        : undefined;
    if (!side && !phrase.counted) return undefined;
    const orSo = row.after(phrase.to, 'or', 'so') ?? phrase.to;
    return {
      to: orSo,
      meaning: {
        kind: 'duration',
        unit: phrase.unit,
        ...(phrase.number !== undefined && { amount: phrase.number }),
        ...(side && { side }),
      },
    };
  },
};
