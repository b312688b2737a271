import type { Rule } from '../read/rule.ts';

const ATTACK = [
  'attack',
  'attacks',
  'terror',
  'terrorist',
  'terrorists',
  'hijackers',
  'hijackings',
  'commission',
  'strikes',
  'assaults',
  'tragedy',
];
const SEPTEMBER_11 = { year: 2001, month: 9, day: 11 } as const;

/** Days known by their date alone: 9/11, the Sept. 11 attacks. */
export const namedDay: Rule = {
  name: 'named-day',
  on: ['fewDigits', 'month'],
  read(row, at) {
    const day = (to: number) => ({
      to,
      meaning: { kind: 'calendar', fields: SEPTEMBER_11 } as const,
    });
    if (row.at(at).text === '9') {
      const slash = row.isTight(at + 1, '/') && row.at(at + 2).text === '11' && row.at(at).spaced;
      return slash && row.at(at + 3).text !== '/' ? day(at + 3) : undefined;
    }
    if (row.lexeme(at).month !== 9 || !row.at(at).capital) return undefined;
    const number = row.skip(at + 1, '.');
    return row.at(number).text === '11' && ATTACK.includes(row.at(number + 1).text)
      ? day(number + 1)
      : undefined;
  },
};
