import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** The index after the plural s of 1990s or 1990's. */
function afterS(row: TokenRow, at: number): number | undefined {
  const mark = row.at(at).text === "'" && !row.at(at).spaced ? at + 1 : at;
  return row.at(mark).text === 's' && !row.at(mark).spaced ? mark + 1 : undefined;
}

/** A decade of the twentieth century unless it is said to be another. */
const inCentury = (tens: number): number => 1900 + tens;

/** The 1990s, the '90s, the nineties, the 1800s (a century). Not a person's eighties. */
export const decade: Rule = {
  name: 'decade',
  on: ['fewDigits', 'manyDigits', 'decade', 'cardinal'],
  read(row, at) {
    const token = row.at(at);
    if (token.kind === 'digits') {
      const to = afterS(row, at + 1);
      if (!to) return undefined;
      if (/^[2-9]0$/.test(token.text)) {
        const quoted = row.is(at - 1, "'") && !token.spaced;
        const listed = row.is(at - 1, 'and', 'or', '-') && row.is(at - 2, 's');
        const led =
          row.is(at - 1, 'the', 'mid', 'early', 'late') ||
          (row.is(at - 1, '-') && row.is(at - 2, 'mid'));
        if (!quoted && !listed && !led) return undefined;
        const meaning = {
          kind: 'calendar',
          fields: { decade: inCentury(Number(token.text)) },
        } as const;
        return { to, meaning, ...(quoted && { from: at - 1 }) };
      }
      const year = Number(token.text);
      if (token.text.length !== 4 || year % 10 !== 0 || year < 1000 || year > 2100)
        return undefined;
      if (year % 100 === 0 && year < 1900)
        return { to, meaning: { kind: 'calendar', fields: { century: year } } };
      return { to, meaning: { kind: 'calendar', fields: { decade: year } } };
    }
    const spelled =
      token.lexeme.cardinal !== undefined &&
      token.lexeme.cardinal >= 17 &&
      token.lexeme.cardinal < 20;
    const word = spelled ? row.skip(at + 1, '-') : at;
    const tens = row.lexeme(word).decade;
    if (tens === undefined || row.is(at - 1, 'his', 'her', 'their', 'my', 'your')) return undefined;
    return {
      to: word + 1,
      meaning: {
        kind: 'calendar',
        fields: { decade: spelled ? token.lexeme.cardinal! * 100 + tens : inCentury(tens) },
      },
    };
  },
};
