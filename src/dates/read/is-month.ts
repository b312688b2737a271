import type { TokenRow } from './token-row.ts';

/** Before a word these make it a month. */
const BEFORE =
  'in by since until till last next this early late mid of during from to through before after each every past throughout between and or for around about / ( previous following ended ending beginning starting'.split(
    ' ',
  );
const PARTS = ['early', 'mid', 'late', 'end', 'pre', 'post'];
const AS = ['early', 'late', 'soon', 'recently'];
/** March to June and August are names or verbs as well. */
const NAMES = [3, 4, 5, 6, 8];
const [MARCH, MAY] = [3, 5];

/** "in May", "mid-May", "as early as May". */
function isLed(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1).text;
  const earlier = row.at(at - 2);
  if (before === '-')
    return (
      PARTS.includes(earlier.text) ||
      earlier.kind === 'digits' ||
      earlier.lexeme.month !== undefined
    );
  return before === 'as' ? AS.includes(earlier.text) : BEFORE.includes(before);
}

/** "DEC", the committee, or "Jan Kubis": a short form without dot that is another word. */
function isOtherShort(row: TokenRow, at: number, to: number): boolean {
  const word = row.quote(at, at + 1);
  if (word === word.toUpperCase()) return true;
  const dotted = to > at + 1;
  const loose = row.is(at - 1, 'and', 'or', 'for', 'about', 'to', 'from', 'by', 'of');
  return !isLed(row, at) || (!dotted && (row.at(to).capital || loose));
}

/** "March on the capital!", "the March of the Mothers". */
function isMarching(row: TokenRow, at: number): boolean {
  if (row.is(at + 1, 'of') && row.is(at + 2, 'the')) return true;
  return !isLed(row, at) && (at === 0 || row.is(at - 1, '.') || row.is(at + 1, 'on', 'to', 'for'));
}

/** "April Smith", "Theresa May": a name beside another. */
function isPerson(row: TokenRow, at: number): boolean {
  const [before, next] = [row.at(at - 1), row.at(at + 1)];
  if (next.kind === 'word' && next.capital && next.lexeme.weekday === undefined) return true;
  return at > 1 && before.kind === 'word' && before.capital && before.lexeme.ordinal === undefined;
}

/** Whether the name of a month from `at` to `to`, with no day or year beside it, is a month and no name or verb. */
export function isMonth(row: TokenRow, at: number, to: number, month: number): boolean {
  if (!row.at(at).capital) return false;
  if (row.lexeme(at).short) return !isOtherShort(row, at, to);
  if (month === MARCH && isMarching(row, at)) return false;
  if (isLed(row, at)) return true;
  return month !== MAY && !(NAMES.includes(month) && isPerson(row, at));
}
