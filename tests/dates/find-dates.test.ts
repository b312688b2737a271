import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';

/** Published on a Tuesday. */
const published = '2020-10-06';

const rows: readonly (readonly [
  sentence: string,
  quote: string,
  value: string,
  edtf: string | undefined,
])[] = [
  [
    'The army shelled the town on September 27, 2020.',
    'September 27, 2020',
    '2020-09-27',
    '2020-09-27',
  ],
  ['Talks ended on Tuesday.', 'Tuesday', '2020-10-06', '2020-10-06'],
  ['The envoys will meet on Friday.', 'Friday', '2020-10-09', '2020-10-09'],
  ['Two shells landed last week.', 'last week', '2020-W40', '2020-09-28/2020-10-04'],
  ['He resigned in the early 1990s.', 'the early 1990s', '199', '1990~/1993~'],
  [
    'Fighting has intensified in the last few days.',
    'the last few days',
    'PXD',
    '2020-10-02~/2020-10-06',
  ],
  ['The two sides recently agreed on terms.', 'recently', 'PAST_REF', undefined],
  ['He died in 44 BC.', '44 BC', 'BC0044', '-0043'],
];

describe('findDates', () => {
  it.each(rows)('%s', (sentence, quote, value, edtf) => {
    const found = findDates(sentence, { published });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ quote, value });
    expect(found[0]!.edtf).toBe(edtf);
    expect(sentence.slice(found[0]!.start, found[0]!.end)).toBe(quote);
  });
});
