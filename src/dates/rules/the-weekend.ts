import type { Rule } from '../read/rule.ts';
import { readUnitPhrase } from '../read/unit-phrase.ts';
import { UNIT_STARTS } from '../words/unit-codes.ts';

/** The weekend, over the weekend: the nearest that its verb allows. */
export const theWeekend: Rule = {
  name: 'the-weekend',
  on: UNIT_STARTS,
  read(row, at) {
    const phrase = readUnitPhrase(row, at);
    if (phrase?.unit !== 'weekend' || phrase.plural || phrase.which || phrase.determiner !== 'the')
      return undefined;
    return { to: phrase.to, meaning: { kind: 'calendar', fields: { weekend: true } } };
  },
};
