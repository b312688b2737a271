import type { Fields, Meaning } from '../meaning.ts';
import { timexValue } from '../write/timex-value.ts';
import type { Resolved } from './env.ts';

export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;

/** A date or time with its value, and the date that it was resolved against. */
export function asDate(fields: Fields, anchor?: Fields, approximate = false): Resolved {
  const type = fields.hour !== undefined || fields.part !== undefined ? 'TIME' : 'DATE';
  return { type, value: timexValue(fields), fields, anchor, approximate };
}
