import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import { durationValue } from '../words/unit-codes.ts';

const COUNTS = ['once', 'twice', 'thrice', 'times', 'time', 'hours', 'days'];
const MONEY = [
  'million',
  'billion',
  'trillion',
  'dollars',
  'cents',
  'percent',
  '%',
  '$',
  '£',
  '€',
  '#',
];

const isMoney = (row: TokenRow, at: number): boolean =>
  [1, 2, 3, 4, 5].some((back) => MONEY.includes(row.at(at - back).text));

/** The words before "a day" count something: "three times a day", "200 attacks a week"; money is a rate, and no date. */
function isCounted(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1);
  if (isMoney(row, at)) return false;
  if (before.kind === 'digits' || COUNTS.includes(before.text)) return true;
  const number = row.at(at - 2);
  return (
    before.text.endsWith('s') &&
    (number.kind === 'digits' ||
      number.lexeme.cardinal !== undefined ||
      number.lexeme.some === true)
  );
}

/** Per week; a year and a day where they say how often. */
export const perUnit: Rule = {
  name: 'per-unit',
  on: [],
  words: ['per', 'a', 'an'],
  read(row, at) {
    const per = row.is(at, 'per');
    const { unit, plural } = row.lexeme(at + 1);
    if (!unit || plural || unit === 'second' || unit === 'minute' || (!per && !isCounted(row, at)))
      return undefined;
    if (row.is(at + 2, 'ago', 'earlier', 'later', '-', 'before', 'after')) return undefined;
    return { to: at + 2, meaning: { kind: 'set', value: durationValue(unit, 1) } };
  },
};
