import { readSumOfMonths } from '../read/read-sum-of-months.ts';
import type { Reading, UnitRule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import type { UnitPhrase } from '../read/unit-phrase.ts';
import type { Unit } from '../words/lexeme.ts';

/** Words before a bare plural that make it a length of time: "for weeks". */
const LEADS = [
  'for',
  'in',
  'within',
  'after',
  'over',
  'of',
  'the',
  'took',
  'last',
  'lasted',
  'take',
  'takes',
  'spent',
  'by',
  'days',
  'weeks',
  'and',
  'follows',
  'following',
];
const ARTICLES = ['a', 'an', 'the'];

const lasting = (to: number, unit: Unit, amount: number | undefined): Reading => ({
  to,
  meaning: { kind: 'duration', unit, ...(amount !== undefined && { amount }) },
});

/** "weeks", "decades-long", "year-long": no number is said. */
function readUncounted(
  row: TokenRow,
  at: number,
  { unit, plural, determiner, to }: UnitPhrase,
): Reading | undefined {
  if (determiner) return undefined;
  if (row.at(to).text === '-' && row.is(to + 1, 'long'))
    return lasting(to + 2, unit, plural ? undefined : 1);
  if (!plural || unit === 'second' || unit === 'quarter' || !LEADS.includes(row.at(at - 1).text))
    return undefined;
  const more = row.is(to, 'or', 'and') && row.lexeme(to + 1).plural && row.lexeme(to + 1).unit;
  return lasting(more ? to + 2 : to, unit, undefined);
}

/** What may hang on a counted length: "-long", "or so", "or two", "and a half". */
function readCounted(row: TokenRow, { unit, number, to }: UnitPhrase): Reading {
  const end = row.is(row.skip(to, '-'), 'long', 'period') ? row.skip(to, '-') + 1 : to;
  const half = row.after(end, 'and', 'a', 'half');
  if (half) return lasting(half, unit, (number ?? 1) + 0.5);
  if (row.is(end, 'or') && row.is(end + 1, 'two', 'more'))
    return lasting(end + 2, unit, row.is(end + 1, 'two') ? undefined : number);
  return lasting(row.after(end, 'or', 'so') ?? end, unit, number);
}

/** "the nine months". */
function withSum(reading: Reading, row: TokenRow, phrase: UnitPhrase): Reading {
  const { meaning } = reading;
  const sum = meaning.kind === 'duration' ? readSumOfMonths(row, phrase) : undefined;
  return sum && meaning.kind === 'duration'
    ? { ...reading, meaning: { ...meaning, sum } }
    : reading;
}

/** Three days, a five-hour visit, two and a half years, weeks, decades-long. Not somebody's age, nor a single second. */
export const duration: UnitRule = {
  name: 'duration',
  read(phrase, row, at) {
    if (phrase.which || phrase.unit === 'weekend') return undefined;
    const { unit, plural, number, determiner, hyphened, to } = phrase;
    if (unit === 'quarter') return undefined;
    if (unit === 'second' && !plural && !hyphened && !row.is(at, 'one')) return undefined;
    const long = row.at(to).text === '-' && row.is(to + 1, 'long');
    if (long && determiner && number === 1 && !plural)
      return { ...lasting(to + 2, unit, 1), from: at + 1 };
    if (!phrase.counted) return readUncounted(row, at, phrase);
    if (determiner && !ARTICLES.includes(determiner)) return undefined;
    if (row.is(row.skip(to, '-'), 'old', 'olds')) return undefined;
    const attributive =
      determiner !== undefined && (hyphened || (!plural && number !== 1)) && !row.is(to, 'period');
    const counted = readCounted(row, phrase);
    return { ...withSum(counted, row, phrase), ...(attributive && { from: at + 1 }) };
  },
};
