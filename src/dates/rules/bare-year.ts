import { endsNumber, readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import { COUNTED_NOUNS, MEASURES_BEFORE, YEAR_BEFORE } from '../words/year-neighbours.ts';

function isOtherNumber(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1);
  if (MEASURES_BEFORE.has(before.text)) return true;
  if (row.at(at).spaced) return false;
  if (before.kind === 'digits' || before.kind === 'word') return true;
  if (':./,#$£€_'.includes(before.text) && before.kind === 'mark') return true;
  return (
    before.text === '-' &&
    row.at(at - 2).kind === 'digits' &&
    row.at(at - 2).text.length !== 4 &&
    !row.at(at - 1).spaced
  );
}

/** 1996, alone: a year, and not a count, a price, a page or a telephone number. */
export const bareYear: Rule = {
  name: 'bare-year',
  on: ['digits', 'cardinal'],
  read(row, at) {
    const year = readYear(row, at);
    if (!year || isOtherNumber(row, at)) return undefined;
    const next = row.at(year.to);
    if (!endsNumber(row, year.to) || COUNTED_NOUNS.has(next.text)) return undefined;
    if (!next.spaced && next.text === '-' && row.at(year.to + 1).lexeme.unit !== undefined)
      return undefined;
    if (
      !next.spaced &&
      next.text === '-' &&
      row.at(year.to + 1).kind === 'digits' &&
      ![2, 4].includes(row.at(year.to + 1).text.length)
    )
      return undefined;
    const usual = year.value >= 1800 && year.value <= 2050;
    const led = YEAR_BEFORE.has(row.at(at - 1).text);
    if (!usual && !led && !(row.is(at - 1, '(') && row.is(year.to, ')', '-'))) return undefined;
    const named = row.is(at - 1, 'year') && row.is(at - 2, 'the');
    return {
      to: year.to,
      meaning: { kind: 'calendar', fields: { year: year.value } },
      ...(named && { from: at - 2 }),
    };
  },
};
