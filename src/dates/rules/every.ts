import { readMonth } from '../read/read-date-parts.ts';
import { readNumber } from '../read/read-number.ts';
import type { Rule } from '../read/rule.ts';
import { durationValue } from '../words/unit-codes.ts';

/** Every day, each July, every two weeks, every Sunday, each morning. */
export const every: Rule = {
  name: 'every',
  on: [],
  words: ['every', 'each'],
  read(row, at) {
    if (!row.is(at, 'every', 'each')) return undefined;
    const set = (to: number, value: string) => ({ to, meaning: { kind: 'set', value } as const });
    const number = readNumber(row, at + 1);
    const word = row.is(at + 1, 'other') ? at + 2 : (number?.to ?? at + 1);
    const { unit, weekday, season, part } = row.lexeme(word);
    const month = readMonth(row, word);
    if (unit && !(row.is(at, 'each') && number))
      return set(
        word + 1,
        durationValue(unit, word === at + 2 && !number ? 2 : number ? number.value : 1),
      );
    if (number) return undefined;
    if (weekday) return set(word + 1, `XXXX-WXX-${weekday}`);
    if (month) return set(month.to, `XXXX-${String(month.value).padStart(2, '0')}`);
    if (season) return set(word + 1, `XXXX-${season}`);
    return part ? set(word + 1, `XXXX-XX-XXT${part}`) : undefined;
  },
};
