import { isSeason } from '../read/is-season.ts';
import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** Spring of 1920, summer 2007, the autumn. Not the verb "spring", the "fall of Saigon", or the "Spring of Life". */
export const season: Rule = {
  name: 'season',
  on: ['season'],
  read(row, at) {
    const { season: name, plural } = row.lexeme(at);
    if (!name || plural) return undefined;
    const year = readYear(row, row.skip(row.skip(at + 1, 'of', '-'), ','));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { season: name, year: year.value } },
      };
    return isSeason(row, at)
      ? { to: at + 1, meaning: { kind: 'calendar', fields: { season: name } } }
      : undefined;
  },
};
