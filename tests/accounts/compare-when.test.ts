import { describe, expect, it } from 'vitest';
import { compareDates, datesExclude } from '../../src/accounts/compare-when.ts';
import { edtf } from '../../src/model/edtf.ts';
import { anArticle, anEvent, aReport, aWhen } from '../builders/bare-dataset.ts';

describe('two dates', () => {
  it.each<[name: string, a: string, b: string, exclude: boolean]>([
    ['two days', '2020-10-05', '2020-10-06', true],
    ['a day and its month', '2020-10-05', '2020-10', false],
    ['about then', '2020-10-05~', '2020-10-08', false],
    ['one moment by two clocks', '2020-10-05T10:30:00Z', '2020-10-05T14:30:00+04:00', false],
    ['one hour by two clocks', '2020-10-05T10:30:00Z', '2020-10-05T10:30:00+04:00', true],
    ['a moment, and the day that it was elsewhere', '2020-10-05T22:30:00Z', '2020-10-06', false],
    [
      'a moment, and a clock whose zone nobody tells',
      '2020-10-05T22:30:00Z',
      '2020-10-06T02:30',
      false,
    ],
    ['a moment, and a day days off', '2020-10-05T22:30:00Z', '2020-10-09', true],
  ])('exclude each other or not: %s', (_, a, b, exclude) => {
    expect(datesExclude(edtf(a), edtf(b))).toBe(exclude);
    expect(datesExclude(edtf(b), edtf(a))).toBe(exclude);
  });

  it('do not differ where they are one moment', () => {
    const side = (id: string, date: string) => ({
      article: anArticle(id),
      reports: [{ ...aReport(`${id}-r`, { article: id }), when: aWhen(date) }],
    });
    const kinds = (a: string, b: string) =>
      compareDates(anEvent('e'), side('a', a), side('b', b)).map(({ kind }) => kind);
    expect(kinds('2020-10-05T10:30:00Z', '2020-10-05T14:30:00+04:00')).toEqual([]);
    expect(kinds('2020-10-05T10:30:00Z', '2020-10-05T10:30:00+04:00')).toEqual(['date']);
  });
});
