import type { Rule } from '../read/rule.ts';

/** The second year of 1973-90 or 2007/08: two digits that the first year completes. */
export const yearRange: Rule = {
  name: 'year-range',
  on: ['fewDigits'],
  read(row, at) {
    const [first, mark] = [row.at(at - 2), row.at(at - 1)];
    const token = row.at(at);
    if (
      token.text.length !== 2 ||
      token.spaced ||
      mark.spaced ||
      (mark.text !== '-' && mark.text !== '/')
    )
      return undefined;
    if (
      first.kind !== 'digits' ||
      first.text.length !== 4 ||
      Number(first.text) < 1000 ||
      Number(first.text) > 2199
    )
      return undefined;
    const next = row.at(at + 1);
    if (
      !next.spaced &&
      (next.kind !== 'mark' || next.text === '-' || next.text === '/' || next.text === '%')
    )
      return next.kind === 'end' ? reading() : undefined;
    return reading();

    function reading() {
      const base = Number(first.text);
      const year = base - (base % 100) + Number(token.text);
      return year > base
        ? { to: at + 1, meaning: { kind: 'calendar', fields: { year } } as const }
        : undefined;
    }
  },
};
