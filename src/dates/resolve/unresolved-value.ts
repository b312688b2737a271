/** What can be said of a phrase whose origin is not known: its kind, with X for the rest. */
import type { Unit } from '../words/lexeme.ts';

const values: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

export const unresolvedValue = (unit: Unit): string => values[unit];
