import { readYear } from '../read/read-date-parts.ts';
import { readWhichYear } from '../read/read-which-year.ts';
import type { Rule } from '../read/rule.ts';

const HALVES: Readonly<Record<string, number>> = { first: 1, second: 2, latter: 2, last: 2 };

/** The first half of 2008, the second half of this year. Not the second half of a match. */
export const halfYear: Rule = {
  name: 'half-year',
  on: [],
  words: Object.keys(HALVES),
  read(row, at) {
    const half = HALVES[row.at(at).text];
    const word = row.skip(at + 1, '-');
    if (!half || !row.is(word, 'half') || !row.is(word + 1, 'of')) return undefined;
    const year = readYear(row, word + 2);
    if (year)
      return { to: year.to, meaning: { kind: 'calendar', fields: { half, year: year.value } } };
    const which = readWhichYear(row, word + 2);
    if (which)
      return {
        to: which.to,
        meaning: { kind: 'whichYear', which: which.which, fields: { half }, from: 'published' },
      };
    const the = row.after(word + 2, 'the', 'year');
    return the ? { to: the, meaning: { kind: 'calendar', fields: { half } } } : undefined;
  },
};
