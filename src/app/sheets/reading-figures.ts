/**
 * How often the reading is right, in percent, on the annotated articles of tests/eval-corpus. `npm run figures` writes
 * it and the table of docs/what-it-gets-wrong.md; a test holds both to what `npm run eval` gives.
 */
export const READING_FIGURES = {
  articles: 12,
  mustReports: 218,
  recall: 96.8,
  precision: 66.6,
  kind: 82,
  date: 77.2,
  falseDates: 9.3,
  agent: 82.4,
  target: 64.1,
  rowsRight: 56,
  topByWeight: 78.4,
  sameEventPrecision: 75,
  sameEventRecall: 17.6,
} as const;
