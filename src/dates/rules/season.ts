import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** Before "spring" and "fall" these make it the season. */
const LED =
  'in the since by until till during of early late mid next last this and from to through throughout previous following coming before after a -'.split(
    ' ',
  );
const AFTER_FALL = 'of in from to by into down apart guy out'.split(' ');

/** "spring" the verb, "the fall of Saigon", "Fall" the surname. */
function isOtherWord(row: TokenRow, at: number): boolean {
  const before = row.at(at - 1).text;
  if (row.is(at, 'spring')) {
    const led = LED.includes(before) || row.at(at).capital;
    return !led || before === 'to' || (before === 'a' && !row.at(at).capital);
  }
  if (!row.is(at, 'fall')) return false;
  return (
    !LED.includes(before) ||
    ['to', 'a', 'and', 'of', '-'].includes(before) ||
    AFTER_FALL.includes(row.at(at + 1).text)
  );
}

/** Spring of 1920, summer 2007, the autumn. Not the verb "spring", the "fall of Saigon", or the "Spring of Life". */
export const season: Rule = {
  name: 'season',
  on: ['season'],
  read(row, at) {
    const { season: name, plural } = row.lexeme(at);
    if (!name || plural) return undefined;
    const year = readYear(row, row.skip(row.skip(at + 1, 'of', '-'), ','));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { season: name, year: year.value } },
      };
    const title = row.at(at).capital && row.is(at + 1, 'of') && row.at(at + 2).capital;
    if (title || isOtherWord(row, at)) return undefined;
    return { to: at + 1, meaning: { kind: 'calendar', fields: { season: name } } };
  },
};
