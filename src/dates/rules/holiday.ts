import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import { holidays } from '../words/holidays.ts';

const names = Object.keys(holidays)
  .map((name) => ({ name, words: name.match(/[a-z]+|[^a-z\s]/g) ?? [] }))
  .sort((a, b) => b.words.length - a.words.length);

/** Christmas 2007, Thanksgiving Day, Labor Day. */
export const holiday: Rule = {
  name: 'holiday',
  on: ['holiday'],
  read(row, at) {
    if (!row.at(at).capital) return undefined;
    for (const { name, words } of names) {
      const to = words[0] === row.at(at).text ? row.after(at, ...words) : undefined;
      if (
        !to ||
        (!row.at(to - 1).capital &&
          words.length > 1 &&
          row.at(to - 1).kind === 'word' &&
          row.at(to - 1).text !== 's')
      )
        continue;
      const year = readYear(row, row.skip(row.skip(to, ','), 'of'));
      if (year)
        return {
          to: year.to,
          meaning: { kind: 'calendar', fields: { holiday: name, year: year.value } },
        };
      return { to, meaning: { kind: 'calendar', fields: { holiday: name } } };
    }
    return undefined;
  },
};
