/** Named days of the year and how each falls. Sources: US and UK statutes, and the churches' computation of Easter. */
import type { Lexeme } from './lexeme.ts';

/** A fixed day; the nth weekday of a month (negative: from its end); or days after Western Easter. */
export type HolidayRule =
  | { readonly on: readonly [month: number, day: number] }
  | { readonly nth: readonly [nth: number, weekday: number, month: number]; readonly plus?: number }
  | { readonly easter: number };

export const holidays: Readonly<Record<string, HolidayRule>> = {
  'christmas eve': { on: [12, 24] },
  'christmas day': { on: [12, 25] },
  christmas: { on: [12, 25] },
  'boxing day': { on: [12, 26] },
  "new year's eve": { on: [12, 31] },
  "new year's day": { on: [1, 1] },
  epiphany: { on: [1, 6] },
  "valentine's day": { on: [2, 14] },
  "st. patrick's day": { on: [3, 17] },
  "april fools' day": { on: [4, 1] },
  "april fool's day": { on: [4, 1] },
  'may day': { on: [5, 1] },
  'earth day': { on: [4, 22] },
  'anzac day': { on: [4, 25] },
  'canada day': { on: [7, 1] },
  'independence day': { on: [7, 4] },
  'bastille day': { on: [7, 14] },
  halloween: { on: [10, 31] },
  "all saints' day": { on: [11, 1] },
  'armistice day': { on: [11, 11] },
  'veterans day': { on: [11, 11] },
  'remembrance day': { on: [11, 11] },
  'guy fawkes night': { on: [11, 5] },
  'd-day': { on: [6, 6] },
  'thanksgiving day': { nth: [4, 4, 11] },
  thanksgiving: { nth: [4, 4, 11] },
  'black friday': { nth: [4, 4, 11], plus: 1 },
  'labor day': { nth: [1, 1, 9] },
  'labour day': { nth: [1, 1, 9] },
  'columbus day': { nth: [2, 1, 10] },
  'memorial day': { nth: [-1, 1, 5] },
  "presidents' day": { nth: [3, 1, 2] },
  'martin luther king day': { nth: [3, 1, 1] },
  "mother's day": { nth: [2, 7, 5] },
  "father's day": { nth: [3, 7, 6] },
  'election day': { nth: [1, 1, 11], plus: 1 },
  'super tuesday': { nth: [1, 2, 3] },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'holy thursday': { easter: -3 },
  'palm sunday': { easter: -7 },
  'ash wednesday': { easter: -46 },
  'shrove tuesday': { easter: -47 },
  'ascension day': { easter: 39 },
  'whit monday': { easter: 50 },
};

/** The first words of the names above. */
export const holidayWords: readonly (readonly [string, Lexeme])[] = [
  ...new Set(Object.keys(holidays).map((name) => /^[a-z]+/.exec(name)![0])),
].map((word) => [word, { holiday: true }]);
