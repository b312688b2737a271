import { readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';
import { holidays } from '../words/holidays.ts';

/** Longer names first. */
const names = Object.keys(holidays)
  .map((name) => ({ name, words: name.match(/[a-z]+|[^a-z\s]/g) ?? [] }))
  .sort((a, b) => b.words.length - a.words.length);

/** Events that are named after the day they were on. */
const EVENTS = [
  'agreement',
  'agreements',
  'accord',
  'accords',
  'rising',
  'uprising',
  'rebellion',
  'massacre',
];

/** Things of the day that are no date: a Christmas card. */
const THINGS =
  'tree card egg carol pudding present gift cake single song album special dinner shopping'.split(
    ' ',
  );

/** The last word of a name is written with a capital: "Labor Day", not "labor day". */
function isNamed(row: TokenRow, to: number): boolean {
  const last = row.at(to - 1);
  return last.capital || last.kind !== 'word' || last.text === 's';
}

/** Christmas 2007, Thanksgiving Day, Labor Day. Not the Good Friday Agreement. */
export const holiday: Rule = {
  name: 'holiday',
  on: ['holiday'],
  read(row, at) {
    if (!row.at(at).capital) return undefined;
    for (const { name, words } of names) {
      const to = words[0] === row.at(at).text ? row.after(at, ...words) : undefined;
      if (!to || !isNamed(row, to)) continue;
      const next = row.at(to);
      if (
        (next.capital && EVENTS.includes(next.text)) ||
        THINGS.includes(next.text.replace(/s$/, ''))
      )
        return undefined;
      if (row.is(at - 1, 'operation', 'father')) return undefined;
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
