/** Months, weekdays, seasons, parts of the day and units, with their short and British forms. */
import type { Lexeme } from './lexeme.ts';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthShorts: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
];
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const weekdayShorts: readonly (readonly [string, number])[] = [
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
];
const units = 'second minute hour day weekend week fortnight month quarter year decade'.split(
  ' ',
) as NonNullable<Lexeme['unit']>[];
const unitShorts = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  hrs: 'hour',
  mins: 'minute',
  secs: 'second',
  yr: 'year',
  yrs: 'year',
} as const;

export const calendarWords: readonly (readonly [string, Lexeme])[] = [
  ...months.map((name, i): [string, Lexeme] => [name, { month: i + 1 }]),
  ...monthShorts.map(([name, month]): [string, Lexeme] => [name, { month, short: true }]),
  ...weekdays.map((name, i): [string, Lexeme] => [name, { weekday: i + 1 }]),
  ...weekdays.map((name, i): [string, Lexeme] => [`${name}s`, { weekday: i + 1, plural: true }]),
  ...weekdayShorts.map(([name, weekday]): [string, Lexeme] => [name, { weekday, short: true }]),
  ...units.map((unit): [string, Lexeme] => [unit, { unit }]),
  ...units.map((unit): [string, Lexeme] => [`${unit}s`, { unit, plural: true }]),
  ['century', { unit: 'century' }],
  ['centuries', { unit: 'century', plural: true }],
  ...Object.entries(unitShorts).map(([name, unit]): [string, Lexeme] => [
    name,
    { unit, plural: true, short: true },
  ]),
  ['spring', { season: 'SP' }],
  ['springtime', { season: 'SP' }],
  ['summer', { season: 'SU' }],
  ['summertime', { season: 'SU' }],
  ['midsummer', { season: 'SU' }],
  ['autumn', { season: 'FA' }],
  ['fall', { season: 'FA' }],
  ['winter', { season: 'WI' }],
  ['wintertime', { season: 'WI' }],
  ['midwinter', { season: 'WI' }],
  ['summers', { season: 'SU', plural: true }],
  ['winters', { season: 'WI', plural: true }],
  ['springs', { season: 'SP', plural: true }],
  ['autumns', { season: 'FA', plural: true }],
  ['morning', { part: 'MO' }],
  ['mornings', { part: 'MO', plural: true }],
  ['dawn', { part: 'MO' }],
  ['afternoon', { part: 'AF' }],
  ['afternoons', { part: 'AF', plural: true }],
  ['midafternoon', { part: 'AF' }],
  ['evening', { part: 'EV' }],
  ['evenings', { part: 'EV', plural: true }],
  ['dusk', { part: 'EV' }],
  ['night', { part: 'NI' }],
  ['nights', { part: 'NI', plural: true }],
  ['midnight', { part: 'NI' }],
  ['midday', { part: 'MI' }],
  ['noon', { part: 'MI' }],
];
