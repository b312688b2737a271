import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** "USA Today", "the Today program", "a guest of Today's": a name, as a word inside a sentence with a capital is. */
const isName = (row: TokenRow, at: number): boolean =>
  row.at(at - 1).capital || row.is(at + 1, 'program', 'programme', 'show') || row.is(at - 1, 'the');

/** Today, yesterday, tomorrow, tonight, the day before yesterday, the day after tomorrow. */
export const deicticDay: Rule = {
  name: 'deictic-day',
  on: [],
  words: ['today', 'yesterday', 'tomorrow', 'tonight', 'the', 'day'],
  read(row, at) {
    const shift = (to: number, amount: number) => ({
      to,
      meaning: {
        kind: 'shift',
        unit: 'day',
        amount,
        past: amount <= 0,
        from: 'published',
        whole: true,
      } as const,
    });
    const word = row.at(at).text;
    if (word === 'today' && row.at(at).capital && at > 0 && isName(row, at)) return undefined;
    if (Object.hasOwn(DAYS, word)) return shift(at + 1, DAYS[word]!);
    if (word === 'tonight') {
      return {
        to: at + 1,
        meaning: {
          kind: 'shift',
          unit: 'day',
          amount: 0,
          past: false,
          from: 'published',
          whole: true,
          fields: { part: 'NI' },
        },
      };
    }
    const day = row.skip(at, 'the');
    if (!row.is(day, 'day')) return undefined;
    if (row.after(day + 1, 'before', 'yesterday')) return shift(day + 3, -2);
    return row.after(day + 1, 'after', 'tomorrow') ? shift(day + 3, 2) : undefined;
  },
};
