import { readEra } from '../read/read-era.ts';
import type { Rule } from '../read/rule.ts';

/** AD 79, A.D. 1066. */
export const adYear: Rule = {
  name: 'ad-year',
  on: [],
  words: ['ad', 'a', 'ce'],
  read(row, at) {
    if (!row.is(at, 'ad', 'a', 'ce')) return undefined;
    const era = readEra(row, at);
    const year = era && !era.bce ? row.at(era.to) : undefined;
    if (!era || year?.kind !== 'digits' || year.text === '' || year.text.length > 4)
      return undefined;
    return { to: era.to + 1, meaning: { kind: 'calendar', fields: { year: Number(year.text) } } };
  },
};
