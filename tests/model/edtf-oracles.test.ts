/** Our calendar and our reading of EDTF against two libraries that were written apart from it. */
import { getDaysInMonth, isValid, parseISO } from 'date-fns';
import edtfOracle from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  boundsOf,
  daysInMonth,
  formatOffset,
  instantOf,
  parseEdtf,
  utcDay,
} from '../../src/model/edtf.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 31 });

/** What may bound an interval in that library, which knows no decades there. */
const boundary = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, month, day)
    .filter(([y, m, d]) => d <= daysInMonth(y, m))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const anyDate = fc.oneof(
  boundary,
  year.map((y) => `${String(y).slice(0, 3)}X`),
);

it('has the days of the months that date-fns has', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      expect(daysInMonth(y, m)).toBe(getDaysInMonth(new Date(y, m - 1, 1)));
    }),
  );
});

it('takes for a day what date-fns takes for one', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const text = `${y}-${two(m)}-${two(d)}`;
      expect(parseEdtf(text) !== undefined).toBe(isValid(parseISO(text)));
    }),
  );
});

it('reads what is masked of years before our era as that library does', () => {
  const masked = fc.oneof(
    fc.integer({ min: 1, max: 999 }).map((n) => `-${String(n).padStart(3, '0')}X`),
    fc.integer({ min: 1, max: 99 }).map((n) => `-${two(n)}XX`),
  );
  fc.assert(
    fc.property(masked, (text) => {
      const { min, max } = edtfOracle(text);
      expect(boundsOf(parseEdtf(text)!)).toEqual({ start: min, end: max + 1 });
    }),
  );
});

it('counts milliseconds of UTC', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      expect(utcDay(y, m, 1)).toBe(Date.parse(`${y}-${two(m)}-01T00:00:00Z`));
    }),
  );
});

it('bounds dates as the library edtf does, half-open', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const { min, max } = edtfOracle(text);
      expect(boundsOf(parseEdtf(text)!)).toEqual({ start: min, end: max + 1 });
    }),
  );
});

it('bounds intervals as the library edtf does', () => {
  fc.assert(
    fc.property(boundary, boundary, (a, b) => {
      fc.pre(boundsOf(parseEdtf(a)!).end! <= boundsOf(parseEdtf(b)!).start!);
      const { min, max } = edtfOracle(`${a}/${b}`);
      expect(boundsOf(parseEdtf(`${a}/${b}`)!)).toEqual({ start: min, end: max + 1 });
    }),
  );
});

it('takes a clock time with its zone for the moment that date-fns takes it for', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const offset = fc.integer({ min: -840, max: 840 });
  fc.assert(
    fc.property(year, month, minute, offset, (y, m, at, ahead) => {
      const clock = `${two(Math.floor(at / 60))}:${two(at % 60)}`;
      const text = `${y}-${two(m)}-15T${clock}:00${formatOffset(ahead)}`;
      const value = parseEdtf(text);
      expect(value?.kind === 'date' && instantOf(value)).toBe(parseISO(text).getTime());
    }),
  );
});
