import { readEra } from '../read/read-era.ts';
import type { Reading, Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

const OWNERS = ['his', 'her', 'their', 'my', 'your'];

/** The index after the plural s of 1990s or 1990's. */
function afterS(row: TokenRow, at: number): number | undefined {
  const mark = row.at(at).text === "'" && !row.at(at).spaced ? at + 1 : at;
  return row.at(mark).text === 's' && !row.at(mark).spaced ? mark + 1 : undefined;
}

const named = (to: number, decade: number): Reading => ({
  to,
  meaning: { kind: 'calendar', fields: { decade } },
});

/** "his mid-30s", "her early twenties", "Karl Lund, early 30s": an age. */
function isAge(row: TokenRow, at: number): boolean {
  const before = row.is(at - 1, '-') ? at - 2 : at - 1;
  const part = row.is(before, 'mid', 'early', 'late') ? before : at;
  return OWNERS.includes(row.at(part - 1).text) || (part < at && row.is(part - 1, ',', '('));
}

/** '80s, the 80s, "1970s and 80s": of the twentieth century. */
function readShort(row: TokenRow, at: number, to: number): Reading | undefined {
  if (isAge(row, at)) return undefined;
  const quoted = row.is(at - 1, "'") && !row.at(at).spaced;
  const listed = row.is(at - 1, 'and', 'or', '-') && row.is(at - 2, 's');
  const led =
    row.is(at - 1, 'the', 'mid', 'early', 'late') || (row.is(at - 1, '-') && row.is(at - 2, 'mid'));
  if (!quoted && !listed && !led) return undefined;
  return { ...named(to, 1900 + Number(row.at(at).text)), ...(quoted && { from: at - 1 }) };
}

/** 1990s, 1800s, '80s, 490s BC (499 to 490 BCE). */
function readDigits(row: TokenRow, at: number): Reading | undefined {
  const { text } = row.at(at);
  const to = afterS(row, at + 1);
  if (!to) return undefined;
  const year = Number(text);
  const era = text.length <= 4 && year % 10 === 0 ? readEra(row, to) : undefined;
  if (era?.bce) return named(era.to, -year - 8);
  if (/^[2-9]0$/.test(text)) return readShort(row, at, to);
  if (text.length !== 4 || year % 10 !== 0 || year < 1000 || year > 2100) return undefined;
  if (year % 100 === 0 && year < 1900)
    return { to, meaning: { kind: 'calendar', fields: { century: year } } };
  return named(to, year);
}

/** The nineties, the eighteen-nineties. */
function readWords(row: TokenRow, at: number): Reading | undefined {
  const first = row.lexeme(at).cardinal;
  const century = first !== undefined && first >= 17 && first < 20 ? first : undefined;
  const word = century === undefined ? at : row.skip(at + 1, '-');
  const tens = row.lexeme(word).decade;
  if (tens === undefined || isAge(row, at)) return undefined;
  return named(word + 1, 100 * (century ?? 19) + tens);
}

/** The 1990s, the '90s, the nineties, the 1800s (a century). Not a person's eighties. */
export const decade: Rule = {
  name: 'decade',
  on: ['fewDigits', 'manyDigits', 'decade', 'cardinal'],
  read: (row, at) => (row.at(at).kind === 'digits' ? readDigits(row, at) : readWords(row, at)),
};
