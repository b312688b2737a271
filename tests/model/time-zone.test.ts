import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, instantOf, parseEdtf } from '../../src/model/edtf.ts';
import {
  dateInZone,
  isTimeZone,
  offsetAt,
  offsetOfClock,
  valueInZone,
} from '../../src/model/time-zone.ts';

const shown = (text: string, zone: string): string =>
  formatEdtf(valueInZone(parseEdtf(text)!, zone));

describe('a clock time as the clock of another zone shows it', () => {
  it.each([
    [
      'UTC+14 is a day ahead',
      '2020-09-28T22:30:00Z',
      'Pacific/Kiritimati',
      '2020-09-29T12:30:00+14:00',
    ],
    ['UTC-10', '2020-09-28T08:30:00Z', 'Pacific/Honolulu', '2020-09-27T22:30:00-10:00'],
    ['UTC+5:30', '2020-09-28T22:30:00Z', 'Asia/Kolkata', '2020-09-29T04:00:00+05:30'],
    ['summer time', '2020-09-28T10:30:00Z', 'Europe/Berlin', '2020-09-28T12:30:00+02:00'],
    ['no summer time', '2020-11-28T10:30:00Z', 'Europe/Berlin', '2020-11-28T11:30:00+01:00'],
    ['an offset', '2020-09-28T10:30:00Z', '-03:30', '2020-09-28T07:00:00-03:30'],
    ['from one zone to another', '2020-09-29T02:30:00+04:00', 'UTC', '2020-09-28T22:30:00Z'],
    ['over the end of the year', '2019-12-31T23:00:00Z', 'Asia/Tokyo', '2020-01-01T08:00:00+09:00'],
    ['over a leap day', '2020-02-29T12:00:00Z', 'Pacific/Kiritimati', '2020-03-01T02:00:00+14:00'],
    ['about then', '2020-09-28T22:30:00Z~', '+14:00', '2020-09-29T12:30:00+14:00~'],
    [
      'both sides of an interval',
      '2020-09-28T22:30:00Z/2020-09-29T01:00:00Z',
      '+04:00',
      '2020-09-29T02:30:00+04:00/2020-09-29T05:00:00+04:00',
    ],
    [
      'the one side that has a zone',
      '2020-09-28/2020-09-29T01:00:00Z',
      '+04:00',
      '2020-09-28/2020-09-29T05:00:00+04:00',
    ],
  ])('%s: %s in %s', (_, text, zone, expected) => expect(shown(text, zone)).toBe(expected));

  it.each([
    ['a clock time without a zone', '2020-10-06T22:41'],
    ['a day', '2020-10-06'],
    ['about a day', '2020-10-06~'],
    ['a month', '2020-10'],
    ['since a day', '2020-09-28/..'],
    ['a decade', '199X'],
    ['a year before our era', '-0043'],
  ])('%s never moves', (_, text) => {
    for (const zone of ['Pacific/Honolulu', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC', '+04:00'])
      expect(shown(text, zone)).toBe(text);
  });

  it('is the same moment in every zone', () => {
    const zone = fc.constantFrom(
      'Pacific/Honolulu',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      '-09:30',
    );
    const instant = fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(instant, fc.integer({ min: -840, max: 840 }), zone, (at, offset, other) => {
        const clock = new Date(Math.floor(at / 60_000) * 60_000 + offset * 60_000);
        const date = {
          kind: 'date' as const,
          year: clock.getUTCFullYear(),
          month: clock.getUTCMonth() + 1,
          day: clock.getUTCDate(),
          minute: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
          offset,
          precision: 'minute' as const,
          approximate: false,
          uncertain: false,
        };
        expect(instantOf(dateInZone(date, other))).toBe(instantOf(date));
      }),
    );
  });
});

describe('the zone of a clock', () => {
  it.each([
    ['winter', 'Europe/Berlin', '2021-01-15T12:00:00Z', 60],
    ['summer', 'Europe/Berlin', '2021-07-15T12:00:00Z', 120],
    ['the hour before summer time', 'Europe/Berlin', '2021-03-28T01:59:00Z', 60],
    ['the hour that comes twice, the first time', 'Europe/Berlin', '2021-10-31T02:30:00Z', 120],
    ['after it', 'Europe/Berlin', '2021-10-31T03:30:00Z', 60],
    ['in New York', 'America/New_York', '2021-03-14T03:30:00Z', -240],
    ['a day that Samoa skipped', 'Pacific/Apia', '2011-12-31T12:00:00Z', 840],
    ['UTC', 'UTC', '2021-07-15T12:00:00Z', 0],
  ])('%s', (_, zone, clock, offset) => expect(offsetOfClock(zone, Date.parse(clock))).toBe(offset));

  it('is known before our era, and of a zone that nobody knows it is UTC', () => {
    expect(offsetAt('UTC', Date.parse('-000043-03-15T12:00:00Z'))).toBe(0);
    expect(offsetAt('Atlantis/Poseidonis', 0)).toBe(0);
  });
});

it.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['+05:30', true],
  ['-12:00', true],
  ['+15:00', false],
  ['Atlantis/Poseidonis', false],
  ['', false],
  ['../etc', false],
  ['Europe/Berlin ', false],
])('%j is a zone: %s', (zone, isOne) => expect(isTimeZone(zone)).toBe(isOne));
