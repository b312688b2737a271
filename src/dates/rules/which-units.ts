import { readYear } from '../read/read-date-parts.ts';
import { readSumOfMonths } from '../read/read-sum-of-months.ts';
import type { UnitRule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** Of these the length ends or begins at the day of writing. */
const SIDES: Readonly<Record<string, 'past' | 'future'>> = {
  last: 'past',
  past: 'past',
  recent: 'past',
  next: 'future',
  coming: 'future',
  upcoming: 'future',
};
/** These stand before a plural with no number: "recent years", "the following days". */
const BEFORE_PLURAL =
  'last past previous preceding prior recent next coming upcoming following ensuing subsequent'.split(
    ' ',
  );

/** What may hang on it: "or so", "and months", "of 1939". */
function readTail(row: TokenRow, to: number, which: string): number {
  const orSo = row.after(to, 'or', 'so');
  if (orSo) return orSo;
  if (row.is(to, 'and', 'or') && row.lexeme(to + 1).unit && row.lexeme(to + 1).plural)
    return to + 2;
  const part = which === 'first' || which === 'last' || which === 'final';
  return (part && row.is(to, 'of') && readYear(row, to + 1)?.to) || to;
}

/** The last three days, the past few weeks, the next two years, coming months, recent years, the first nine months. */
export const whichUnits: UnitRule = {
  name: 'which-units',
  read(phrase, row) {
    const { which, plural, counted, hyphened, determiner, unit, number, to } = phrase;
    if (!which || (!plural && !counted) || hyphened || determiner === 'a' || determiner === 'an')
      return undefined;
    if (!counted && !BEFORE_PLURAL.includes(which)) return undefined;
    const end = readTail(row, to, which);
    const side =
      end === to || (row.is(to, 'or', 'and') && Object.hasOwn(SIDES, which))
        ? SIDES[which]
        : undefined;
    const sum = readSumOfMonths(row, phrase);
    return {
      to: end,
      meaning: {
        kind: 'duration',
        unit,
        ...(number !== undefined && { amount: number }),
        ...(side && { side }),
        ...(sum && { sum }),
      },
    };
  },
};
