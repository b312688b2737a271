import type { Reading, Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** Names of newspapers and programmes begin so. */
const PAPERS =
  'times telegraph mirror herald mail express post tribune observer mercury independent school'.split(
    ' ',
  );
const PRESS = ['newspaper', 'newspapers', 'paper', 'papers', 'tabloid', 'tabloids'];

/** Days of the calendar and of history that carry a weekday in their name: "Bloody Sunday". */
const NAMED =
  'good black bloody super ash holy cyber palm easter boxing maundy shrove whit fat giving'.split(
    ' ',
  );

const LEADS = ['on', 'last', 'next', 'this', 'every'];

/** "Fri., Oct. 2", "Fri 2 Oct", "on Fri.": a short form needs its date, or a dot and a preposition. */
function readShort(row: TokenRow, at: number, weekday: number): Reading | undefined {
  const dotted = row.at(at + 1).text === '.' && !row.at(at + 1).spaced;
  const to = dotted ? at + 2 : at + 1;
  const date = row.skip(to, ',');
  const month =
    row.lexeme(date).month ??
    (row.at(date).kind === 'digits' ? row.lexeme(date + 1).month : undefined);
  const numeric = date > at + 1 && row.at(date).kind === 'digits';
  if (month === undefined && !numeric && !(dotted && LEADS.includes(row.at(at - 1).text)))
    return undefined;
  return { to, meaning: { kind: 'calendar', fields: { weekday } } };
}

/** Friday, Tues., and Fridays as a habit. Not the Sunday Times, nor "sat" and "sun". */
export const weekday: Rule = {
  name: 'weekday',
  on: ['weekday'],
  read(row, at): Reading | undefined {
    const token = row.at(at);
    const { weekday: number, plural, short } = token.lexeme;
    if (!number || (!token.capital && short)) return undefined;
    if (plural) return { to: at + 1, meaning: { kind: 'set', value: `XXXX-WXX-${number}` } };
    if (short) return readShort(row, at, number);
    const next = row.at(at + 1);
    const before = row.at(at - 1);
    if (before.capital && NAMED.includes(before.text)) return undefined;
    if ((next.capital && PAPERS.includes(next.text)) || PRESS.includes(next.text)) return undefined;
    return { to: at + 1, meaning: { kind: 'calendar', fields: { weekday: number } } };
  },
};
