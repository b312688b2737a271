import { readYear } from '../read/read-date-parts.ts';
import { readWhichYear } from '../read/read-which-year.ts';
import type { Reading, Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

interface QuarterName {
  readonly to: number;
  readonly quarter: number;
  /** "the last quarter" is the fourth only where its year is said. */
  readonly needsYear: boolean;
  readonly fiscal: boolean;
}

/** "the fiscal first quarter", "its fiscal-second quarter". */
const isFiscal = (row: TokenRow, at: number): boolean =>
  row.is(at - 1, 'fiscal') || (row.is(at - 1, '-') && row.is(at - 2, 'fiscal'));

/** Q3, third quarter, second-quarter, last quarter. */
function readName(row: TokenRow, at: number): QuarterName | undefined {
  const digit = row.at(at + 1);
  if (row.is(at, 'q')) {
    const quarter = row.at(at).capital && !digit.spaced ? Number(digit.text) : 0;
    return quarter >= 1 && quarter <= 4
      ? { to: at + 2, quarter, needsYear: false, fiscal: isFiscal(row, at) }
      : undefined;
  }
  const last = row.is(at, 'last', 'final');
  const quarter = last ? 4 : row.lexeme(at).ordinal;
  if (quarter === undefined || quarter > 4) return undefined;
  const dashed = row.skip(at + 1, '-');
  const unit = row.skip(dashed, 'fiscal');
  const { unit: name, plural } = row.lexeme(unit);
  if (name !== 'quarter' || plural) return undefined;
  const fiscal = unit > dashed || isFiscal(row, at);
  return { to: unit + 1, quarter, needsYear: last, fiscal };
}

/** The third quarter of 1990, third-quarter, the fiscal second-quarter, Q3 2008. Not the first quarter of a century. */
export const quarter: Rule = {
  name: 'quarter',
  on: ['ordinal'],
  words: ['q', 'last', 'final', 'the'],
  read(row, at): Reading | undefined {
    const name = readName(row, row.skip(at, 'the'));
    if (!name || (row.is(at, 'the') && !name.needsYear)) return undefined;
    const fields = { quarter: name.quarter };
    const of = row.skip(row.skip(name.to, ','), 'of', 'in');
    const year = readYear(row, row.skip(of, 'fiscal'));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { ...fields, year: year.value } },
      };
    const which = readWhichYear(row, of);
    if (which)
      return {
        to: which.to,
        meaning: { kind: 'whichYear', which: which.which, fields, from: 'published' },
      };
    if (name.needsYear || (row.is(name.to, 'of') && row.is(name.to + 1, 'the', 'a')))
      return undefined;
    const fiscal = name.fiscal && { fiscal: true as const };
    return { to: name.to, meaning: { kind: 'calendar', fields, ...fiscal } };
  },
};
