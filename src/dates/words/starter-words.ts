/** Words that begin a phrase which a rule of its own knows. */
import type { Lexeme } from './lexeme.ts';

const starters =
  `today yesterday tomorrow tonight overnight now currently presently current recently recent lately
  formerly former previously soon future past the a an this that these those same last latest next
  previous preceding prior following coming upcoming earlier later every each daily weekly monthly
  quarterly annually yearly hourly nightly everyday once twice thrice per half fiscal its their nowadays
  immediately right at to in one another dozens hundreds day week month year ad ce ca circa bc
  year-end moment nineteen eighteen seventeen biweekly fortnightly sometime mid any all more
  bimonthly annual decades`.split(/\s+/);

export const starterWords: readonly (readonly [string, Lexeme])[] = [...starters, 'q'].map(
  (word) => [word, { starts: true }],
);
