import type { UnitRule } from '../read/rule.ts';

const LATER: Readonly<Record<string, 1 | -1>> = {
  later: 1,
  afterwards: 1,
  afterward: 1,
  hence: 1,
  on: 1,
  earlier: -1,
  previously: -1,
  before: -1,
  beforehand: -1,
  after: 1,
};

/** Three days later, a year earlier, five years previously, two weeks before (with nothing after it). */
export const unitsLater: UnitRule = {
  name: 'units-later',
  read(phrase, row) {
    if (phrase.which || phrase.hyphened || (!phrase.counted && !phrase.plural)) return undefined;
    const { unit, number, to } = phrase;
    if (row.after(to, 'from', 'now')) {
      return {
        to: to + 2,
        meaning: {
          kind: 'shift',
          unit,
          past: false,
          from: 'published',
          ...(number !== undefined && { amount: number }),
        },
      };
    }
    const word = row.at(to).text;
    const sign = word in LATER ? LATER[word] : undefined;
    if (!sign) return undefined;
    const ends = ['mark', 'end'].includes(row.at(to + 1).kind) && row.at(to + 1).text !== '-';
    if ((word === 'before' || word === 'after' || word === 'on') && (!ends || word === 'on'))
      return undefined;
    if (unit === 'year' && number === 1 && word === 'earlier')
      return { to: to + 1, meaning: { kind: 'yearEarlier' } };
    return {
      to: to + 1,
      meaning: {
        kind: 'shift',
        unit,
        past: sign < 0,
        from: 'mentioned',
        ...(number !== undefined && { amount: sign * number }),
      },
    };
  },
};
