/** Cases that are not read right yet. One that is read right fails the suite until it is taken off this list. */
export const KNOWN_GAPS: ReadonlySet<string> = new Set([
  // An outlet of one word at the head of a sentence is tagged as a noun, and no name is seen.
  'channels: an outlet reported',
  // The month is taken for the auxiliary.
  'key-dates: day first',
  // "rebels killed" is taken for a noun and a participle.
  'relative-clauses: object gap',
]);
