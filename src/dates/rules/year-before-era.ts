import { readEra } from '../read/read-era.ts';
import type { Rule } from '../read/rule.ts';

/** The first year of "264 to 241 BC" and "240-238 BC". */
export const yearBeforeEra: Rule = {
  name: 'year-before-era',
  on: ['fewDigits', 'manyDigits'],
  read(row, at) {
    const [value, next] = [Number(row.at(at).text), Number(row.at(at + 2).text)];
    if (row.at(at).text.length > 4 || value < 1 || !row.is(at + 1, '-', '/', 'to', 'and'))
      return undefined;
    if (row.at(at + 2).kind !== 'digits' || row.at(at + 2).text.length > 4) return undefined;
    const era = readEra(row, at + 3);
    if (!era?.bce || value < next) return undefined;
    return { to: at + 1, meaning: { kind: 'calendar', fields: { year: 1 - value } } };
  },
};
