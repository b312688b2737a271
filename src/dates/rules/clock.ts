import { readClock } from '../read/read-clock.ts';
import type { Rule } from '../read/rule.ts';

/** 5 p.m., 5:30 pm EST, at 22:41, 0800 GMT, 10 o'clock. Not a score or a verse. */
export const clock: Rule = {
  name: 'clock',
  on: ['fewDigits', 'manyDigits'],
  read(row, at) {
    const read = readClock(row, at);
    return read && { to: read.to, meaning: { kind: 'time', fields: read.fields } };
  },
};
