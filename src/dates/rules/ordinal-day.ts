import { readOrdinal } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** On the 25th: a day of the month that the text is in. */
export const ordinalDay: Rule = {
  name: 'ordinal-day',
  on: [],
  words: ['the'],
  read(row, at) {
    if (
      !row.is(at, 'the') ||
      !row.is(at - 1, 'on', 'until', 'by', 'since') ||
      row.at(at + 1).kind !== 'digits'
    )
      return undefined;
    const day = readOrdinal(row, at + 1, 31);
    if (
      !day ||
      (row.at(day.to).kind === 'word' &&
        !row.is(day.to, 'and', 'to', 'the', 'he', 'they', 'it', 'in', 'at', 'with', 'when'))
    )
      return undefined;
    return { to: day.to, meaning: { kind: 'calendar', fields: { day: day.value } } };
  },
};
