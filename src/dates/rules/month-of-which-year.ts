import type { Origin, Which } from '../meaning.ts';
import { isSeason } from '../read/is-season.ts';
import { readDay, readMonth } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

const YEARS: readonly (readonly [words: readonly string[], which: Which, from: Origin])[] = [
  [['that', 'year'], 'this', 'mentioned'],
  [['that', 'same', 'year'], 'this', 'mentioned'],
  [['the', 'same', 'year'], 'this', 'mentioned'],
  [['the', 'following', 'year'], 'next', 'mentioned'],
  [['the', 'next', 'year'], 'next', 'mentioned'],
  [['the', 'previous', 'year'], 'last', 'mentioned'],
  [['this', 'year'], 'this', 'published'],
  [['last', 'year'], 'last', 'published'],
  [['next', 'year'], 'next', 'published'],
];

function readYearPhrase(row: TokenRow, at: number) {
  for (const [words, which, from] of YEARS) {
    const to = row.after(at, ...words);
    if (to) return { to, which, from };
  }
  return undefined;
}

/** August of that year, October last year, 12 March of the following year. */
export const monthOfWhichYear: Rule = {
  name: 'month-of-which-year',
  on: ['month', 'season', 'fewDigits'],
  read(row, at) {
    const day = row.at(at).kind === 'digits' ? readDay(row, at) : undefined;
    const month = readMonth(row, day ? row.skip(day.to, 'of') : at);
    const season = isSeason(row, at) ? row.lexeme(at).season : undefined;
    if (!month && !season) return undefined;
    const after = month && !day ? readDay(row, month.to) : undefined;
    const to = after?.to ?? month?.to ?? at + 1;
    const year = readYearPhrase(row, row.skip(row.skip(to, ','), 'of', 'in'));
    if (!year) return undefined;
    const number = day?.value ?? after?.value;
    const fields = {
      ...(month && { month: month.value }),
      ...(season && !month && { season }),
      ...(number !== undefined && { day: number }),
    };
    return {
      to: year.to,
      meaning: { kind: 'whichYear', which: year.which, fields, from: year.from },
    };
  },
};
