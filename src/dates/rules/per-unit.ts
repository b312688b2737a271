import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import { durationValue } from '../words/unit-codes.ts';

const COUNTS = [
  'once',
  'twice',
  'thrice',
  'times',
  'time',
  'million',
  'billion',
  'percent',
  '%',
  'thousand',
  'trillion',
  'barrels',
  'dollars',
  'tons',
  'hours',
  'days',
  'cents',
];

/** The words before "a day" count something: "three times a day", "$33 million a year". */
function isCounted(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1);
  if (before.kind === 'digits' || COUNTS.includes(before.text)) return true;
  return (
    before.text.endsWith('s') &&
    (row.at(at - 2).kind === 'digits' ||
      row.lexeme(at - 2).cardinal !== undefined ||
      row.lexeme(at - 2).some === true)
  );
}

/** Per week; a year and a day where they say how often or how much. */
export const perUnit: Rule = {
  name: 'per-unit',
  on: [],
  words: ['per', 'a', 'an'],
  read(row, at) {
    const per = row.is(at, 'per');
    if (!per && !row.is(at, 'a', 'an')) return undefined;
    const { unit, plural } = row.lexeme(at + 1);
    if (
      !unit ||
      plural ||
      (!per && !isCounted(row, at)) ||
      row.is(at + 2, 'ago', 'earlier', 'later', '-', 'before', 'after')
    )
      return undefined;
    if (!per && (unit === 'second' || unit === 'minute')) return undefined;
    return { to: at + 2, meaning: { kind: 'set', value: durationValue(unit, 1) } };
  },
};
