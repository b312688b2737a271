import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type EdtfValue, formatEdtf, parseEdtf } from '../../src/model/edtf.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('bounds of an EDTF date', () => {
  it.each([
    ['a day', '2020-10-06', day('2020-10-06'), day('2020-10-07')],
    ['a leap day', '2020-02-29', day('2020-02-29'), day('2020-03-01')],
    ['a month', '2020-12', day('2020-12-01'), day('2021-01-01')],
    ['a year', '2020', day('2020-01-01'), day('2021-01-01')],
    ['a decade', '199X', day('1990-01-01'), day('2000-01-01')],
    ['a century', '19XX', day('1900-01-01'), day('2000-01-01')],
    ['an approximate day', '2020-10-03~', day('2020-10-03'), day('2020-10-04')],
    ['an interval', '2020-09-28/2020-10-06', day('2020-09-28'), day('2020-10-07')],
    ['still going on', '2020-09-28/..', day('2020-09-28'), undefined],
    ['some time before', '../2020-10-06', undefined, day('2020-10-07')],
    ['a winter reaches into the next year', '2020-24', day('2020-12-01'), day('2021-03-01')],
    [
      'a minute',
      '2020-10-06T22:41',
      Date.parse('2020-10-06T22:41:00Z'),
      Date.parse('2020-10-06T22:42:00Z'),
    ],
    ['the year 50', '0050', Date.parse('0050-01-01T00:00:00Z'), Date.parse('0051-01-01T00:00:00Z')],
    ['44 BCE', '-0043-03-15', Date.parse('-000043-03-15T00:00:00Z'), undefined],
    ['1 BCE', '0000', Date.parse('0000-01-01T00:00:00Z'), Date.parse('0001-01-01T00:00:00Z')],
    [
      'the 5th century BCE, 500 to 401',
      '-04XX',
      Date.parse('-000499-01-01T00:00:00Z'),
      Date.parse('-000399-01-01T00:00:00Z'),
    ],
    [
      'ten years that share their digits before the year 0',
      '-004X',
      Date.parse('-000049-01-01T00:00:00Z'),
      Date.parse('-000039-01-01T00:00:00Z'),
    ],
  ])('%s: %s', (_, text, start, end) => {
    const value = parseEdtf(text);
    expect(value).toBeDefined();
    const bounds = boundsOf(value!);
    expect(bounds.start).toBe(start);
    if (end !== undefined) expect(bounds.end).toBe(end);
  });
});

describe('not EDTF', () => {
  it.each([
    '',
    '2020-13',
    '2019-02-29',
    '2020-1-1',
    '../..',
    '2020/2019',
    '06/10/2020',
    '2020-10-06T25:00',
    '-0000',
    '-000X',
    '-00XX',
    '199X-01',
    ' 2020',
  ])('%j', (text) => expect(parseEdtf(text)).toBeUndefined());
});

it('reads back what it writes', () => {
  const marks = { approximate: fc.boolean(), uncertain: fc.boolean() };
  const year = fc.integer({ min: -9999, max: 9999 });
  const date = fc.oneof(
    fc.record({
      kind: fc.constant('date' as const),
      year,
      precision: fc.constant('year' as const),
      ...marks,
    }),
    fc.record({
      kind: fc.constant('date' as const),
      year,
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      precision: fc.constant('day' as const),
      ...marks,
    }),
    fc.record({
      kind: fc.constant('date' as const),
      year: fc.integer({ min: 1, max: 999 }).map((n) => n * 10),
      precision: fc.constant('decade' as const),
      ...marks,
    }),
  );
  fc.assert(
    fc.property(date, (value: EdtfValue) => {
      expect(parseEdtf(formatEdtf(value))).toEqual(value);
    }),
  );
});

it('throws on no string', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
});
