import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

const LED = [
  'in',
  'the',
  'since',
  'by',
  'until',
  'till',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'next',
  'last',
  'this',
  'and',
  'from',
  'to',
  'through',
  'throughout',
  'previous',
  'following',
  'coming',
  'before',
  'after',
  'a',
  '-',
];

/** Spring of 1920, summer 2007, the autumn. Not the verb "spring", nor the "fall of Saigon". */
export const season: Rule = {
  name: 'season',
  on: ['season'],
  read(row, at) {
    const { season: name, plural } = row.lexeme(at);
    if (!name || plural) return undefined;
    const year = readYear(row, row.skip(row.skip(at + 1, 'of', '-'), ','));
    if (year)
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { season: name, year: year.value } },
      };
    const doubtful = row.is(at, 'fall', 'spring');
    const led = LED.includes(row.at(at - 1).text);
    if (doubtful && !led && !(row.at(at).capital && row.is(at, 'spring'))) return undefined;
    if (
      row.is(at, 'fall') &&
      (row.is(at + 1, 'of', 'in', 'from', 'to', 'by', 'into', 'down', 'apart', 'guy', 'out') ||
        row.is(at - 1, 'to', 'a', 'and', 'of', '-'))
    )
      return undefined;
    if (row.is(at, 'spring') && row.is(at - 1, 'to', 'a')) return undefined;
    return { to: at + 1, meaning: { kind: 'calendar', fields: { season: name } } };
  },
};
