/** Number words, ordinals, words for a number that is not said, and the names of decades. */
import type { Lexeme } from './lexeme.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export const numberWords: readonly (readonly [string, Lexeme])[] = [
  ...small.map((name, i): [string, Lexeme] => [name, { cardinal: i }]),
  ...tens.map((name, i): [string, Lexeme] => [name, { cardinal: 20 + 10 * i }]),
  ...decades.map((name, i): [string, Lexeme] => [name, { decade: 20 + 10 * i }]),
  ...ordinals.map((name, i): [string, Lexeme] => [name, { ordinal: i + 1 }]),
  ['thirtieth', { ordinal: 30 }],
  ['several', { some: true }],
  ['few', { some: true }],
  ['many', { some: true }],
  ['some', { some: true }],
  ['various', { some: true }],
  ['numerous', { some: true }],
];
