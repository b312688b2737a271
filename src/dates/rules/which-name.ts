import type { Fields, Which } from '../meaning.ts';
import { readMonth } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';
import { holiday } from './holiday.ts';

const WORDS: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  next: 'next',
  coming: 'next',
  following: 'next',
  upcoming: 'next',
  this: 'this',
  that: 'this',
  same: 'this',
};
const OF_TEXT = ['previous', 'following', 'that', 'same'];

/** Last Tuesday, next March, this summer, this past Friday, that autumn, last Christmas. */
export const whichName: Rule = {
  name: 'which-name',
  on: [],
  words: ['the', ...Object.keys(WORDS)],
  read(row, at) {
    const start = row.skip(at, 'the');
    let word = start;
    if (row.is(word, 'this') && row.is(word + 1, 'past', 'coming')) word++;
    const { text } = row.at(word);
    const which = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
    if (!which || (row.is(at, 'the') && row.is(word, 'this', 'that'))) return undefined;
    if (row.is(word, 'following') && word === at) return undefined;
    const { weekday, season, plural, short } = row.lexeme(word + 1);
    const month = readMonth(row, word + 1);
    const following = row.is(at, 'the') && row.is(word, 'next');
    const from = following || OF_TEXT.includes(row.at(word).text) ? 'mentioned' : 'published';
    const of = (to: number, fields: Fields) => ({
      to,
      meaning: { kind: 'which', which, fields, from } as const,
    });
    if (plural) return undefined;
    if (weekday && short) return row.is(word + 2, '.') ? of(word + 3, { weekday }) : undefined;
    if (weekday && row.at(word + 1).capital) return of(word + 2, { weekday });
    if (season) return of(word + 2, { season });
    if (month && row.at(month.to).kind !== 'digits') return of(month.to, { month: month.value });
    const day = holiday.read(row, word + 1);
    return day?.meaning.kind === 'calendar' && day.meaning.fields.year === undefined
      ? of(day.to, day.meaning.fields)
      : undefined;
  },
};
