/** Prepositions under which a noun lies at another time than its verb. */
export const ELSEWHEN = new Set([
  'since',
  'within',
  'after',
  'before',
  'until',
  'despite',
  'because of',
  'ahead of',
  'following',
  'over',
  'about',
  'due to',
  'as a result of',
]);
