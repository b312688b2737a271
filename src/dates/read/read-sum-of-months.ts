/** Months of a year whose figures are told: "in the nine months, sales rose", "the first six months of 1988". */
import type { SumOfMonths } from '../meaning.ts';
import { readYear } from './read-date-parts.ts';
import type { TokenRow } from './token-row.ts';
import type { UnitPhrase } from './unit-phrase.ts';

const PARTS: Readonly<Record<string, SumOfMonths['part']>> = {
  first: 'first',
  latest: 'reported',
  last: 'last',
  final: 'last',
};

/** Whoever the words behind say they are of, they are not a company's: "the nine months since the crash". */
const OF_ANOTHER =
  'of after since before following that when in on until leading prior he she they it i we ago later earlier'.split(
    ' ',
  );

/** `at`: where the phrase starts. */
export function readSumOfMonths(
  row: TokenRow,
  { unit, number, plural, hyphened, determiner, which, to }: UnitPhrase,
): SumOfMonths | undefined {
  if (unit !== 'month' || !plural || hyphened || number === undefined || determiner !== 'the')
    return undefined;
  const part = which === undefined ? 'reported' : PARTS[which];
  if (!part || number % 1 !== 0 || number < 2 || number > 11) return undefined;
  const year = row.is(to, 'of') ? readYear(row, to + 1)?.value : undefined;
  if (part === 'last' && year === undefined && !row.is(to, 'of')) return undefined;
  return {
    part,
    ...(year !== undefined && { year }),
    alone: !OF_ANOTHER.includes(row.at(to).text) && !row.is(to, '-'),
  };
}
