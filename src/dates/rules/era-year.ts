import { readEra } from '../read/read-era.ts';
import type { Rule } from '../read/rule.ts';

/** 44 BC, 500 B.C.E., 79 AD. */
export const eraYear: Rule = {
  name: 'era-year',
  on: ['fewDigits', 'manyDigits'],
  read(row, at) {
    const value = Number(row.at(at).text);
    const era = row.at(at).text.length <= 4 && value > 0 ? readEra(row, at + 1) : undefined;
    if (!era) return undefined;
    return {
      to: era.to,
      meaning: { kind: 'calendar', fields: { year: era.bce ? 1 - value : value } },
    };
  },
};
