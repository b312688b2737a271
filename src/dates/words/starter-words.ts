/** Words that begin a phrase which a rule of its own knows, and that no other list has. */
import type { Lexeme } from './lexeme.ts';

const starters =
  `today yesterday tomorrow tonight now currently presently nowadays right at recently lately former formerly previously
  soon future more daily everyday nightly weekly fortnightly biweekly monthly bimonthly annually yearly hourly fiscal
  comparable corresponding latter ad ce q`.split(/\s+/);

export const starterWords: readonly (readonly [string, Lexeme])[] = starters.map((word) => [
  word,
  { starts: true },
]);
