import type { Rule } from '../read/rule.ts';

/** Names of newspapers and programmes begin so. */
const PAPERS =
  'times telegraph mirror herald mail express post tribune observer mercury independent school'.split(
    ' ',
  );
const PRESS = ['newspaper', 'newspapers', 'paper', 'papers', 'tabloid', 'tabloids'];

/** Friday, Tues., and Fridays as a habit. Not the Sunday Times, nor "sat" and "sun". */
export const weekday: Rule = {
  name: 'weekday',
  on: ['weekday'],
  read(row, at) {
    const token = row.at(at);
    const { weekday: number, plural, short } = token.lexeme;
    if (!number || (!token.capital && short)) return undefined;
    if (plural) return { to: at + 1, meaning: { kind: 'set', value: `XXXX-WXX-${number}` } };
    const dotted = row.at(at + 1).text === '.' && !row.at(at + 1).spaced;
    if (short) {
      const next = row.skip(row.skip(at + 1, '.'), ',');
      const dated = row.lexeme(next).month !== undefined || row.at(next).kind === 'digits';
      if (
        !(dotted || row.at(at + 1).text === ',') ||
        (!dated && !(dotted && row.is(at - 1, 'on', 'last', 'next', 'this', 'every')))
      )
        return undefined;
      return {
        to: dotted ? at + 2 : at + 1,
        meaning: { kind: 'calendar', fields: { weekday: number } },
      };
    }
    const next = row.at(at + 1);
    if ((next.capital && PAPERS.includes(next.text)) || PRESS.includes(next.text)) return undefined;
    return { to: at + 1, meaning: { kind: 'calendar', fields: { weekday: number } } };
  },
};
