import { readWhichYear } from '../read/read-which-year.ts';
import type { Rule } from '../read/rule.ts';

/** This year's third quarter, last year's fourth-quarter. */
export const whichYearQuarter: Rule = {
  name: 'which-year-quarter',
  on: [],
  words: ['the', 'last', 'this', 'next', 'current'],
  read(row, at) {
    const which = readWhichYear(row, at);
    const ordinal = which && row.after(which.to, "'", 's');
    const number = ordinal && row.lexeme(ordinal).ordinal;
    if (!number || number > 4) return undefined;
    const unit = row.skip(ordinal + 1, '-');
    if (row.lexeme(unit).unit !== 'quarter') return undefined;
    return {
      to: unit + 1,
      meaning: {
        kind: 'whichYear',
        which: which.which,
        fields: { quarter: number },
        from: 'published',
      },
    };
  },
};
