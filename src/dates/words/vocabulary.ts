/** The vocabulary as one table from a lower-case word to what is known of it. */
import { calendarWords } from './calendar-words.ts';
import { holidayWords } from './holidays.ts';
import type { Lexeme } from './lexeme.ts';
import { numberWords } from './number-words.ts';
import { starterWords } from './starter-words.ts';
import { tenseWords } from './tense-words.ts';
import { unitLeads } from './unit-leads.ts';

/** Parts of one word are laid over each other: "second" is an ordinal and a unit. */
function gather(
  ...lists: readonly (readonly (readonly [string, Lexeme])[])[]
): ReadonlyMap<string, Lexeme> {
  const table = new Map<string, Lexeme>();
  for (const [word, lexeme] of lists.flat()) table.set(word, { ...table.get(word), ...lexeme });
  return table;
}

export const vocabulary = gather(
  calendarWords,
  numberWords,
  holidayWords,
  starterWords,
  unitLeads,
  tenseWords,
);
