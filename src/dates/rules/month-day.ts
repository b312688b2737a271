import { endsDay } from '../read/ends-day.ts';
import { readDay, readMonth, readYear } from '../read/read-date-parts.ts';
import type { Rule } from '../read/rule.ts';

/** October 23rd, Oct. 23, 1999, August the 5th. */
export const monthDay: Rule = {
  name: 'month-day',
  on: ['month'],
  read(row, at) {
    const month = readMonth(row, at);
    const the = month && row.skip(month.to, 'the');
    const day = the && readDay(row, the);
    if (day && row.at(the).kind === 'word' && row.at(the).capital && row.at(day.to).capital)
      return undefined;
    if (!day || !endsDay(row, day.to)) return undefined;
    const fields = { month: month.value, day: day.value };
    const comma = row.skip(row.skip(day.to, '.'), ',');
    const year = readYear(row, row.skip(comma, 'of'));
    if (year && row.at(day.to).text !== '-')
      return {
        to: year.to,
        meaning: { kind: 'calendar', fields: { ...fields, year: year.value } },
      };
    return { to: day.to, meaning: { kind: 'calendar', fields } };
  },
};
