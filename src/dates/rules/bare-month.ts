import { readMonth } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

const BEFORE = [
  'in',
  'by',
  'since',
  'until',
  'till',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'of',
  'during',
  'from',
  'to',
  'through',
  'before',
  'after',
  'each',
  'every',
  'past',
  'throughout',
  'late-',
  'between',
  'and',
  'or',
  'for',
  'around',
  'about',
  'as',
  '-',
  '/',
  '(',
  'previous',
  'following',
  'ended',
  'ending',
  'beginning',
  'starting',
];
/** Also names of people or verbs. */
const NAMES = [3, 4, 5, 6, 8];

const isName = (row: TokenRow, to: number): boolean =>
  row.at(to).kind === 'word' && row.at(to).capital && row.at(to).lexeme.weekday === undefined;

/** DEC, the committee. */
function isAcronym(row: TokenRow, at: number): boolean {
  const word = row.quote(at, at + 1);
  return word === word.toUpperCase();
}

/** October, alone: a month of some year. Not "May" or "March" where a person, a modal verb or an imperative stands. */
export const bareMonth: Rule = {
  name: 'bare-month',
  on: ['month'],
  read(row, at) {
    const month = readMonth(row, at);
    if (!month || !row.at(at).capital) return undefined;
    const led = BEFORE.includes(row.at(at - 1).text) && at > 0;
    if (row.lexeme(at).short && isAcronym(row, at)) return undefined;
    if (row.is(month.to, 'of') && row.is(month.to + 1, 'the') && month.value === 3)
      return undefined;
    if (row.lexeme(at).short && (!led || (month.to === at + 1 && row.at(month.to).capital)))
      return undefined;
    if (month.value === 5 && !led) return undefined;
    if (
      month.value === 3 &&
      !led &&
      (at === 0 || row.at(at - 1).text === '.' || row.is(at + 1, 'on', 'to', 'for'))
    )
      return undefined;
    if (NAMES.includes(month.value) && !led && isName(row, month.to)) return undefined;
    const before = row.at(at - 1);
    if (
      !led &&
      NAMES.includes(month.value) &&
      before.capital &&
      before.lexeme.ordinal === undefined &&
      before.kind === 'word' &&
      at > 1
    )
      return undefined;
    return { to: month.to, meaning: { kind: 'calendar', fields: { month: month.value } } };
  },
};
