import { readYear } from '../read/read-date-parts.ts';
import { readWhichYear } from '../read/read-which-year.ts';
import type { Rule } from '../read/rule.ts';

/** The third quarter of 1990, third-quarter, the fiscal second-quarter, Q3 2008. */
export const quarter: Rule = {
  name: 'quarter',
  on: ['ordinal'],
  words: ['q'],
  read(row, at) {
    const short =
      /^q$/.test(row.at(at).text) && row.at(at).capital && !row.at(at + 1).spaced
        ? Number(row.at(at + 1).text)
        : Number.NaN;
    const number = short >= 1 && short <= 4 ? short : row.lexeme(at).ordinal;
    if (number === undefined || number > 4) return undefined;
    const unit = short >= 1 ? at + 1 : row.skip(row.skip(at + 1, '-'), 'fiscal');
    if (!(short >= 1) && (row.lexeme(unit).unit !== 'quarter' || row.lexeme(unit).plural))
      return undefined;
    const of = row.skip(row.skip(unit + 1, ','), 'of', 'in');
    const year = readYear(row, row.skip(of, 'fiscal'));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { quarter: number, year: year.value } },
      };
    const which = readWhichYear(row, of);
    if (which)
      return {
        to: which.to,
        meaning: {
          kind: 'whichYear',
          which: which.which,
          fields: { quarter: number },
          from: 'published',
        },
      };
    if (row.is(unit + 1, 'of') && row.is(unit + 2, 'the', 'a')) return undefined;
    return { to: unit + 1, meaning: { kind: 'calendar', fields: { quarter: number } } };
  },
};
