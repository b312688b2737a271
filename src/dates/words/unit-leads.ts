/** What may stand before a unit of time: articles, words that tell which one, and words that go between. */
import type { Lexeme } from './lexeme.ts';

const determiners = 'the a an this that these those its his her their our each every per'.split(
  ' ',
);
const which =
  `last past latest next previous preceding prior following coming upcoming ensuing subsequent same current recent first
  final opening initial present intervening`.split(/\s+/);
const between =
  `trading consecutive straight more full additional long short business working calendar successive mere entire whole
  extra further other fiscal critical crucial tumultuous turbulent fateful`.split(/\s+/);
/** These begin a number as well: "a few", "half an hour", "dozens of". */
const numbers = 'half just couple dozens scores hundreds number good'.split(' ');

export const unitLeads: readonly (readonly [string, Lexeme])[] = [
  ...determiners.map((word): [string, Lexeme] => [word, { determiner: true }]),
  ...which.map((word): [string, Lexeme] => [word, { which: true }]),
  ...between.map((word): [string, Lexeme] => [word, { between: true }]),
  ...numbers.map((word): [string, Lexeme] => [word, { number: true }]),
];
