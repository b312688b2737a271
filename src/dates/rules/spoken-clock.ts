import { readHalf } from '../read/read-clock.ts';
import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

/** Minutes before or after the hour. */
const MINUTES: Readonly<Record<string, number>> = { quarter: 15, five: 5, ten: 10, twenty: 20 };

/** An hour from 1 to 12, in words or digits. */
function readHour(row: TokenRow, at: number): number | undefined {
  const { kind, text, lexeme } = row.at(at);
  const hour = kind === 'digits' ? Number(text) : lexeme.cardinal;
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** Half past nine, a quarter to five, ten past six in the evening. Not "ten to six votes". */
export const spokenClock: Rule = {
  name: 'spoken-clock',
  on: ['number', 'unit', 'cardinal', 'determiner'],
  words: ['half'],
  read(row, first) {
    const at = row.is(first + 1, 'quarter') ? row.skip(first, 'a') : first;
    const lead = row.at(at).text;
    const minutes = lead === 'half' ? 30 : MINUTES[lead];
    const past = row.is(at + 1, 'past', 'after');
    if (minutes === undefined || (!past && !row.is(at + 1, 'to'))) return undefined;
    if (lead !== 'quarter' && !row.is(at + 1, 'past')) return undefined;
    const hour = readHour(row, at + 2);
    if (hour === undefined) return undefined;
    const half = readHalf(row, at + 3);
    const on24 = half?.pm === undefined ? hour : (hour % 12) + (half.pm ? 12 : 0);
    const zone = half?.zone === undefined ? {} : { zone: half.zone };
    const fields = past
      ? { hour: on24, minute: minutes, ...zone }
      : { hour: (on24 + 23) % 24, minute: 60 - minutes, ...zone };
    return { to: half?.to ?? at + 3, meaning: { kind: 'time', fields } };
  },
};
