import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type EdtfValue,
  formatEdtf,
  instantOf,
  parseEdtf,
} from '../../src/model/edtf.ts';

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

describe('a clock time whose zone is told', () => {
  it.each([
    ['UTC', '2020-09-28T22:30:00Z', 0, '2020-09-28T22:30:00Z'],
    ['ahead of UTC', '2020-09-29T02:30:00+04:00', 240, '2020-09-28T22:30:00Z'],
    ['a half hour', '2020-09-29T04:00:00+05:30', 330, '2020-09-28T22:30:00Z'],
    ['behind UTC', '2020-09-28T12:30:00-10:00', -600, '2020-09-28T22:30:00Z'],
    ['the farthest', '2020-09-29T12:30:00+14:00', 840, '2020-09-28T22:30:00Z'],
    ['without seconds', '2020-09-28T22:30Z', 0, '2020-09-28T22:30:00Z'],
    ['hours alone', '2020-09-29T02:30:00+04', 240, '2020-09-28T22:30:00Z'],
    ['without a colon', '2020-09-28T19:00:00-0330', -210, '2020-09-28T22:30:00Z'],
  ])('%s: %s', (_, text, offset, instant) => {
    const value = parseEdtf(text);
    expect(value).toMatchObject({ kind: 'date', precision: 'minute', offset });
    if (value?.kind === 'date') expect(instantOf(value)).toBe(Date.parse(instant));
  });

  it('stands on the day that its own clock shows', () => {
    expect(boundsOf(parseEdtf('2020-09-29T02:30:00+04:00')!).start).toBe(
      Date.parse('2020-09-29T02:30:00Z'),
    );
  });

  it('has no moment where the zone is not told, nor where no hour is', () => {
    for (const text of ['2020-09-28T22:30', '2020-09-28', '2020']) {
      const value = parseEdtf(text);
      expect(value?.kind === 'date' && instantOf(value)).toBeUndefined();
    }
  });

  it.each([
    [
      '11:00 in Tokyo is before 9:00 in London',
      '2020-10-06T11:00:00+09:00/2020-10-06T09:00:00+01:00',
      true,
    ],
    [
      '9:00 in London is not before 11:00 in Tokyo',
      '2020-10-06T09:00:00+01:00/2020-10-06T11:00:00+09:00',
      false,
    ],
    [
      'where one zone is not told the clocks are compared',
      '2020-10-06T09:00:00Z/2020-10-06T11:00',
      true,
    ],
  ])('an interval: %s', (_, text, isOne) => {
    expect(parseEdtf(text) !== undefined).toBe(isOne);
  });
});

describe('not EDTF', () => {
  it.each([
    '2020-10-06T10:30:00-00:00',
    '2020-10-06T10:30:00+14:30',
    '2020-10-06T10:30:00+04:60',
    '2020-10-06T10:30:00+4',
    '2020-10-06+04:00',
    '2020-10Z',
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
    fc.record(
      {
        kind: fc.constant('date' as const),
        year,
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        offset: fc.integer({ min: -840, max: 840 }),
        precision: fc.constant('minute' as const),
        ...marks,
      },
      {
        requiredKeys: [
          'kind',
          'year',
          'month',
          'day',
          'minute',
          'precision',
          'approximate',
          'uncertain',
        ],
      },
    ),
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
