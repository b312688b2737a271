import type { Rule } from '../read/rule.ts';

/** 10/26/1999, 26.10.1999, 26-10-99: day and month in an order that the document as a whole tells. */
export const numericDate: Rule = {
  name: 'numeric-date',
  on: ['fewDigits'],
  read(row, at) {
    const [a, mark, b, mark2, year] = [0, 1, 2, 3, 4].map((i) => row.at(at + i));
    if (!a || !mark || !b || !mark2 || !year || year.kind !== 'digits' || b.kind !== 'digits')
      return undefined;
    if (!'/.-'.includes(mark.text) || mark.text !== mark2.text) return undefined;
    if ([mark, b, mark2, year].some((token) => token.spaced)) return undefined;
    if (
      a.text.length > 2 ||
      b.text.length > 2 ||
      (year.text.length !== 4 && (year.text.length !== 2 || mark.text === '.'))
    )
      return undefined;
    const before = row.at(at - 1);
    const after = row.at(at + 5);
    if (!a.spaced && '/.-'.includes(before.text) && before.kind === 'mark') return undefined;
    if (!after.spaced && '/-'.includes(after.text) && after.kind === 'mark') return undefined;
    const parts = [Number(a.text), Number(b.text)] as const;
    if (parts.some((n) => n < 1 || n > 31) || Math.min(...parts) > 12) return undefined;
    const short = Number(year.text);
    const full = year.text.length === 4 ? short : short <= 40 ? 2000 + short : 1900 + short;
    return {
      to: at + 5,
      meaning: { kind: 'numeric', parts, year: full, dotted: mark.text === '.' },
    };
  },
};
