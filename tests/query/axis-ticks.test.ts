import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { utcDay } from '../../src/model/edtf.ts';
import { axisTicks } from '../../src/query/axis-ticks.ts';
import { UNITS, unitStarts } from '../../src/query/calendar-units.ts';

const DAY = 86_400_000;
const from = utcDay(2020, 9, 27);

/** Labels below from a start, at so many pixels a day. */
const labels = (start: number, days: number, pixelsPerDay: number): readonly string[] =>
  axisTicks({
    from: start,
    to: start + days * DAY,
    pixelsPerMs: pixelsPerDay / DAY,
    say: sayEnglish,
  }).below.map(({ label, small }) => (small ? `${small} ${label}` : label));

it.each<[name: string, pixelsPerDay: number, days: number, expected: readonly string[]]>([
  ['hours', 1000, 0.25, ['00:00', '01:00', '02:00', '03:00', '04:00', '05:00']],
  ['every six hours', 200, 1, ['00:00', '06:00', '12:00', '18:00']],
  ['days with their weekday', 40, 3, ['Sun 27', 'Mon 28', 'Tue 29']],
  ['days alone', 21, 3, ['27', '28', '29']],
  ['every second day, and none beside the first of a month', 13, 9, ['27', '29', '1', '3', '5']],
  ['every fifth day of the month', 7, 14, ['1', '6']],
  ['months', 1.3, 100, ['Sep', 'Oct', 'Nov', 'Dec', 'Jan']],
  ['quarters', 0.5, 365, ['Oct', 'Jan', 'Apr', 'Jul']],
  ['years', 0.15, 900, ['2020', '2021', '2022', '2023']],
  ['every fifth year', 0.03, 365 * 9, ['2020', '2025']],
  ['tens of years', 0.013, 365 * 20, ['2020', '2030', '2040']],
])('%s', (_name, pixelsPerDay, days, expected) => {
  expect(labels(from, days, pixelsPerDay)).toEqual(expected);
});

describe('the row above', () => {
  const above = (pixelsPerDay: number, days: number) =>
    axisTicks({
      from,
      to: from + days * DAY,
      pixelsPerMs: pixelsPerDay / DAY,
      say: sayEnglish,
    }).above.map(({ label }) => label);
  it('names months over days', () => {
    expect(above(40, 10)).toEqual(['September 2020', 'October 2020']);
  });
  it('names days over hours', () => {
    expect(above(1000, 1)).toEqual(['Sun 27 September 2020']);
  });
  it('names decades over years', () => {
    expect(above(0.15, 365 * 12)).toEqual(['2020s', '2030s']);
  });
});

describe('before our era', () => {
  const axis = (first: number, last: number, pixelsPerYear: number) =>
    axisTicks({
      from: utcDay(first, 1, 1),
      to: utcDay(last, 1, 1),
      pixelsPerMs: pixelsPerYear / (365.25 * DAY),
      say: sayEnglish,
    });
  const words = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

  it.each<[name: string, first: number, last: number, pixels: number, expected: string[]]>([
    ['years', -44, -40, 50, ['45 BCE', '44 BCE', '43 BCE', '42 BCE']],
    ['no year 0', -2, 3, 50, ['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE']],
    ['every second year', -5, 5, 25, ['6 BCE', '4 BCE', '2 BCE', '2 CE', '4 CE']],
    ['tens of years', -29, 30, 5, ['30 BCE', '20 BCE', '10 BCE', '1 CE', '10 CE', '20 CE']],
    ['centuries', -299, 250, 0.6, ['300 BCE', '200 BCE', '100 BCE', '1 CE', '100', '200']],
  ])('%s', (_name, first, last, pixels, expected) => {
    expect(words(axis(first, last, pixels).below)).toEqual(expected);
  });

  it('names over years the ten that they are of, over tens of years their century', () => {
    expect(words(axis(-49, -30, 50).above)).toEqual(['50 – 41 BCE', '40 – 31 BCE']);
    expect(words(axis(65, 75, 50).above)).toEqual(['60 – 69 CE', '70 – 79 CE']);
    expect(words(axis(-499, -350, 3).above)).toEqual(['5th century BCE', '4th century BCE']);
  });

  it('names no weekdays, which are of a later calendar', () => {
    const { below } = axisTicks({
      from: utcDay(-43, 3, 14),
      to: utcDay(-43, 3, 17),
      pixelsPerMs: 40 / DAY,
      say: sayEnglish,
    });
    expect(below.map(({ label, small }) => [label, small])).toEqual([
      ['14', undefined],
      ['15', undefined],
      ['16', undefined],
    ]);
  });
});

it('labels the same days wherever the window begins', () => {
  const whole = labels(from, 40, 7);
  const later = labels(from + 6 * DAY, 34, 7);
  expect(whole.slice(-later.length)).toEqual(later);
});

it('covers a day by the day, across the end of a month', () => {
  const { below } = axisTicks({ from, to: from + 5 * DAY, pixelsPerMs: 40 / DAY, say: sayEnglish });
  for (const [i, tick] of below.entries()) {
    expect(tick.at).toBe(from + i * DAY);
    expect(tick.end - tick.at).toBe(DAY);
  }
});

it.each<[name: string, unit: keyof typeof UNITS, time: number, start: number]>([
  ['a week begins on Monday', 'week', utcDay(2020, 10, 4), utcDay(2020, 9, 28)],
  ['5 BCE is of the ten years from 10 BCE', 'decade', utcDay(-4, 5, 5), utcDay(-9, 1, 1)],
  ['10 BCE is the first of them', 'decade', utcDay(-9, 1, 1), utcDay(-9, 1, 1)],
  ['1 BCE is the last', 'decade', utcDay(0, 12, 31), utcDay(-9, 1, 1)],
  ['our era begins with the year 1', 'decade', utcDay(9, 5, 5), utcDay(1, 1, 1)],
  ['44 BCE is of the 1st century BCE', 'century', utcDay(-43, 3, 15), utcDay(-99, 1, 1)],
  ['500 BCE begins the 5th century BCE', 'century', utcDay(-499, 1, 1), utcDay(-499, 1, 1)],
  ['a century', 'century', utcDay(1999, 12, 31), utcDay(1900, 1, 1)],
  ['a month of 29 days', 'month', utcDay(2020, 2, 29), utcDay(2020, 2, 1)],
])('%s', (_name, unit, time, start) => {
  expect(UNITS[unit].floor(time)).toBe(start);
});

it('lists the units that touch a stretch, and never more than asked', () => {
  const to = utcDay(2020, 12, 2);
  expect(unitStarts(UNITS.month, from, to)).toEqual([9, 10, 11, 12].map((m) => utcDay(2020, m, 1)));
  expect(unitStarts(UNITS.hour, from, to, 5)).toHaveLength(5);
});
