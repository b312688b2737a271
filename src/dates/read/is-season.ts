import type { TokenRow } from './token-row.ts';

/** Before "spring" and "fall" these make it the season. */
const LED =
  'in the since by until till during of early late mid next last this and from to through throughout previous following coming before after a -'.split(
    ' ',
  );
const AFTER_FALL = 'of in from to by into down apart guy out'.split(' ');

/** "Ed Winter", "the Winter Olympics", "Spring of Hope": a name, not a time of the year. */
function isName(row: TokenRow, at: number): boolean {
  const [before, token, next] = [row.at(at - 1), row.at(at), row.at(at + 1)];
  if (!token.capital) return false;
  if (next.capital && next.kind === 'word' && next.lexeme.month === undefined) return true;
  if (next.text === 'of' && row.at(at + 2).capital) return true;
  return before.capital && before.kind === 'word' && !LED.includes(before.text);
}

/** A word that names a season is one here: not the verb "spring", nor the "fall of Saigon", nor a name. */
export function isSeason(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1).text;
  const dashed = row.isTight(at - 1, '-') && !row.is(at - 2, 'mid', 'early', 'late');
  if (isName(row, at) || dashed || (row.isTight(at + 1, '-') && row.is(at, 'fall'))) return false;
  if (row.is(at, 'spring')) {
    const led = LED.includes(before) || row.at(at).capital;
    return led && before !== 'to' && (before !== 'a' || row.at(at).capital);
  }
  if (!row.is(at, 'fall')) return true;
  return (
    LED.includes(before) &&
    !['to', 'a', 'and', 'of', '-'].includes(before) &&
    !AFTER_FALL.includes(row.at(at + 1).text)
  );
}
