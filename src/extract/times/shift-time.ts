/** Reckoning from a time that is known: so many days, weeks, months or years on or back. */
import type { Edtf } from '../../model/dataset.ts';
import { type EdtfDate, formatEdtf, parseEdtf, utcDay } from '../../model/edtf.ts';

export type LengthUnit = 'D' | 'W' | 'M' | 'Y';

const DAYS = { D: 1, W: 7 } as const;

/** The date so many units on (or back, if negative), as exact as the unit is: a week counts in days, but not to the day. */
export function shiftDate(date: EdtfDate, count: number, unit: LengthUnit): EdtfDate | undefined {
  const { year, month, day } = date;
  const base = { kind: 'date', approximate: true, uncertain: false } as const;
  if (unit === 'Y') return { ...base, year: year + count, precision: 'year' };
  if (month === undefined || month > 12) return undefined;
  if (unit === 'M') {
    const months = year * 12 + (month - 1) + count;
    return {
      ...base,
      year: Math.floor(months / 12),
      month: (((months % 12) + 12) % 12) + 1,
      precision: 'month',
    };
  }
  if (day === undefined) return undefined;
  const at = new Date(utcDay(year, month, day + count * DAYS[unit]));
  return {
    ...base,
    approximate: unit === 'W' || date.approximate,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    precision: 'day',
  };
}

/** The single date, or the start of the span, of an EDTF value. */
export function firstDate(edtf: Edtf): EdtfDate | undefined {
  const value = parseEdtf(edtf);
  return value?.kind === 'interval' ? value.start : value;
}

/** A time that many units from another; undefined where that is not known so exactly. */
export function shiftTime(edtf: Edtf, count: number, unit: LengthUnit): Edtf | undefined {
  const date = firstDate(edtf);
  const shifted = date && shiftDate(date, count, unit);
  return shifted && formatEdtf(shifted);
}
