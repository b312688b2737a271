import type { UnitRule } from '../read/rule.ts';

/** The weekend, over the weekend: the nearest that its verb allows. */
export const theWeekend: UnitRule = {
  name: 'the-weekend',
  read(phrase) {
    if (phrase.unit !== 'weekend' || phrase.plural || phrase.which || phrase.determiner !== 'the')
      return undefined;
    return { to: phrase.to, meaning: { kind: 'calendar', fields: { weekend: true } } };
  },
};
