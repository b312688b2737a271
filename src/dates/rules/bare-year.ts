import { endsNumber, readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import { COUNTED_NOUNS, MEASURES_BEFORE, YEAR_BEFORE } from '../words/year-neighbours.ts';

/** Years that a number of four digits names unless something speaks against it. */
const USUAL = { from: 1800, to: 2050 };

/** What stands before makes it another number: a price, a page, the end of a telephone number. */
function isOtherNumber(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1);
  if (MEASURES_BEFORE.has(before.text)) return true;
  if (row.at(at).spaced) return false;
  if (before.kind === 'digits' || before.kind === 'word') return true;
  if (before.kind === 'mark' && ':./,#$£€_'.includes(before.text)) return true;
  const earlier = row.at(at - 2);
  return row.isTight(at - 1, '-') && earlier.kind === 'digits' && earlier.text.length !== 4;
}

/** "1999-2001-1234-77": numbers in a chain are no years. */
const isChained = (row: TokenRow, at: number): boolean =>
  (row.isTight(at - 1, '-') && row.isTight(at - 3, '-')) ||
  (row.isTight(at + 1, '-') && row.isTight(at + 3, '-')) ||
  (row.isTight(at - 1, '-') && row.isTight(at + 1, '-'));

/** What hangs on it makes it another number: "2000-year-old", "1234-567". */
function goesOn(row: TokenRow, to: number): boolean {
  if (!row.isTight(to, '-')) return false;
  const next = row.at(to + 1);
  return (
    next.lexeme.unit !== undefined ||
    (next.kind === 'digits' && next.text.length !== 2 && next.text.length !== 4)
  );
}

/** "killed 1900 soldiers": a round number before a plural. */
function isRoundCount(row: TokenRow, to: number, value: number): boolean {
  const next = row.at(to);
  return (
    value % 100 === 0 &&
    next.kind === 'word' &&
    !next.capital &&
    /[^s]s$/.test(next.text) &&
    !row.is(to - 2, 'the')
  );
}

/** "between 1040 and 1050", "not until 1221": hours and minutes of a clock, unless the text tells of such years. */
const isClock = (row: TokenRow, at: number, value: number): boolean =>
  value < 1400 &&
  value % 100 < 60 &&
  row.at(at).text.length === 4 &&
  CLOCK_BEFORE.has(row.at(at - 1).text);

const CLOCK_BEFORE = new Set([
  'after',
  'and',
  'around',
  'before',
  'between',
  'by',
  'from',
  'to',
  'until',
]);

/** 1996, alone: a year, and not a count, a price, a page or a telephone number. */
export const bareYear: Rule = {
  name: 'bare-year',
  on: ['manyDigits', 'cardinal'],
  read(row, at) {
    if (isChained(row, at)) return undefined;
    const year = readYear(row, at);
    if (!year || isOtherNumber(row, at) || goesOn(row, year.to) || !endsNumber(row, year.to))
      return undefined;
    if (COUNTED_NOUNS.has(row.at(year.to).text)) return undefined;
    const usual = year.value >= USUAL.from && year.value <= USUAL.to;
    const led =
      YEAR_BEFORE.has(row.at(at - 1).text) || (row.is(at - 1, '(') && row.is(year.to, ')', '-'));
    if (!led && isRoundCount(row, year.to, year.value)) return undefined;
    const named = row.is(at - 1, 'year') && row.is(at - 2, 'the');
    return {
      to: year.to,
      meaning: {
        kind: 'calendar',
        fields: { year: year.value },
        ...(!usual && (!led || isClock(row, at, year.value)) && { doubtful: true as const }),
      },
      ...(named && { from: at - 2 }),
    };
  },
};
