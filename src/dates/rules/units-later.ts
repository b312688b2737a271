import type { UnitRule } from '../read/rule.ts';

const LATER: Readonly<Record<string, 1 | -1>> = {
  later: 1,
  afterwards: 1,
  afterward: 1,
  hence: 1,
  earlier: -1,
  previously: -1,
  beforehand: -1,
  /** These two only where nothing follows that would say from what. */
  before: -1,
  after: 1,
};

/** Three days later, a year earlier, five years previously, two weeks before, a month from now. */
export const unitsLater: UnitRule = {
  name: 'units-later',
  read(phrase, row) {
    if (phrase.which || phrase.hyphened || (!phrase.counted && !phrase.plural)) return undefined;
    const { unit, number, to } = phrase;
    const fromNow = row.after(to, 'from', 'now');
    if (fromNow) {
      const amount = number === undefined ? {} : { amount: number };
      return {
        to: fromNow,
        meaning: { kind: 'shift', unit, past: false, from: 'published', ...amount },
      };
    }
    const word = row.at(to).text;
    const sign = Object.hasOwn(LATER, word) ? LATER[word] : undefined;
    if (!sign) return undefined;
    const next = row.at(to + 1);
    const ends = next.kind === 'end' || (next.kind === 'mark' && next.text !== '-');
    if ((word === 'before' || word === 'after') && !ends) return undefined;
    if (unit === 'year' && number === 1 && word === 'earlier')
      return { to: to + 1, meaning: { kind: 'yearEarlier' } };
    const amount = number === undefined ? {} : { amount: sign * number };
    return {
      to: to + 1,
      meaning: { kind: 'shift', unit, past: sign < 0, from: 'mentioned', ...amount },
    };
  },
};
