import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDates, findDates } from '../../src/dates/find-dates.ts';
import { vocabulary } from '../../src/dates/words/vocabulary.ts';
import { isEdtf } from '../../src/model/edtf.ts';

const bits = [
  ...vocabulary.keys(),
  'October',
  'May',
  'Friday',
  'Christmas',
  'Sept.',
  '1998',
  '25',
  '3rd',
  '264',
  'BC',
  '31',
  '12/10/99',
  '2020-10-06',
  '5:30',
  'p.m.',
  "'",
  '-',
  '–',
  ',',
  '.',
  '(',
  ')',
  '1/2',
  '%',
  '$',
  '\n',
  '\n\n',
  ' ',
  'of',
  'the',
  'been',
  'Smith',
];
/** Text of the words that rules look for, in any order. */
const datelike = fc
  .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom(' ', ' ', ' ', '', '-')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anything = fc.oneof(
  datelike,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const contexts = fc.constantFrom(
  {},
  { published: '2020-02-29' },
  { published: '2020-10-06T22:41', style: 'history' as const },
  { published: 'soon' },
);

describe('any text', () => {
  it('gives expressions in order, inside the text, that quote it and do not overlap', () => {
    fc.assert(
      fc.property(anything, contexts, (text, context) => {
        let last = 0;
        for (const { start, end, quote, edtf, interval, anchor, relationStart } of findDates(
          text,
          context,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quote).toBe(text.slice(start, end));
          for (const date of [edtf, interval?.edtf, anchor])
            expect(date === undefined || isEdtf(date)).toBe(true);
          if (relationStart !== undefined) expect(relationStart).toBeLessThan(start);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same twice, and the same when explained', () => {
    fc.assert(
      fc.property(datelike, contexts, (text, context) => {
        const found = findDates(text, context);
        expect(findDates(text, context)).toEqual(found);
        expect(explainDates(text, context).found).toEqual(found);
      }),
    );
  });

  it('explains what it drops with words of the text', () => {
    fc.assert(
      fc.property(datelike, contexts, (text, context) => {
        for (const { span, quote } of explainDates(text, context).dropped)
          expect(text.slice(span.start, span.end)).toBe(quote);
      }),
    );
  });
});

it('explains what lost and why', () => {
  const { dropped } = explainDates('A night club. The former mayor left in May 1999.', {
    published: '2020-10-06',
  });
  expect(dropped).toContainEqual({
    span: { start: 2, end: 7 },
    quote: 'night',
    rule: 'part-of-day',
    reason: 'a part of no day',
  });
  expect(dropped).toContainEqual({
    span: { start: 18, end: 24 },
    quote: 'former',
    rule: 'vague-past',
    reason: 'an adjective',
  });
  expect(dropped.map(({ rule, reason }) => `${rule}: ${reason}`)).toContain(
    'bare-month: month-year reads more',
  );
});
