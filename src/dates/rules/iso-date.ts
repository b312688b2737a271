import { readIsoTime } from '../read/read-clock.ts';
import type { Rule } from '../read/rule.ts';

/** 2020-10-06, 2020/10/06 and 2020-10-06T22:41. */
export const isoDate: Rule = {
  name: 'iso-date',
  on: ['manyDigits'],
  read(row, at) {
    const [year, first, month, second, day] = [0, 1, 2, 3, 4].map((i) => row.at(at + i));
    if (
      year?.text.length !== 4 ||
      (first?.text !== '-' && first?.text !== '/') ||
      second?.text !== first.text
    )
      return undefined;
    if (
      month?.text.length !== 2 ||
      day?.text.length !== 2 ||
      month.kind !== 'digits' ||
      day.kind !== 'digits'
    )
      return undefined;
    if ([first, month, second, day].some((token) => token.spaced)) return undefined;
    const fields = { year: Number(year.text), month: Number(month.text), day: Number(day.text) };
    if (fields.month < 1 || fields.month > 12 || fields.day < 1 || fields.day > 31)
      return undefined;
    const time = readIsoTime(row, at + 5);
    return {
      to: time?.to ?? at + 5,
      meaning: { kind: 'calendar', fields: { ...fields, ...time?.fields } },
    };
  },
};
