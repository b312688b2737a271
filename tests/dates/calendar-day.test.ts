import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  monthLength,
  toDayNumber,
  weekdayOf,
} from '../../src/dates/resolve/calendar-day.ts';
import { holidayDate } from '../../src/dates/resolve/holiday-date.ts';
import { utcDay } from '../../src/model/edtf.ts';

const dayNumbers = fc.integer({ min: -4_371_587, max: 2_932_896 });

describe('day numbers', () => {
  it('are those of the model', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, month, day } = fromDayNumber(number);
        expect(utcDay(year, month, day) / 86_400_000).toBe(number);
        expect(toDayNumber({ year, month, day })).toBe(number);
        expect(day).toBeLessThanOrEqual(monthLength(year, month));
      }),
    );
  });

  it('count weekdays from Monday', () => {
    expect(weekdayOf(toDayNumber({ year: 2020, month: 10, day: 6 }))).toBe(2);
    expect(weekdayOf(toDayNumber({ year: 1918, month: 11, day: 11 }))).toBe(1);
  });
});

describe('ISO weeks', () => {
  /** ISO 8601:2004, 3.2.2 and the calendars of these years. */
  it.each([
    [2020, 12, 31, 2020, 53],
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
    [2008, 12, 29, 2009, 1],
    [2005, 1, 1, 2004, 53],
  ])('%i-%i-%i', (year, month, day, weekYear, week) => {
    expect(isoWeekOf(toDayNumber({ year, month, day }))).toEqual({ year: weekYear, week });
  });

  it('hold their Monday', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const { year, week } = isoWeekOf(number);
        const monday = mondayOf(year, week);
        expect(number - monday).toBe(weekdayOf(number) - 1);
      }),
    );
  });
});

describe('holidays', () => {
  it.each([
    ['easter', 1961, 4, 2],
    ['easter', 2000, 4, 23],
    ['easter', 2024, 3, 31],
    ['good friday', 2024, 3, 29],
    ['thanksgiving day', 1999, 11, 25],
    ['labor day', 2020, 9, 7],
    ['memorial day', 2020, 5, 25],
    ['election day', 1998, 11, 3],
    ['martin luther king day', 2021, 1, 18],
  ])('%s %i', (name, year, month, day) => {
    expect(holidayDate(name, year)).toEqual({ year, month, day });
  });

  it('knows no other', () => {
    expect(holidayDate('constructor', 2020)).toBeUndefined();
  });
});
