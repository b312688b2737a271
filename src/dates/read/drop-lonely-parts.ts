import type { Found } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

const LEADS = ['at', 'by', 'until', 'till', 'before', 'after', 'around', 'since', 'from', 'about'];

/** Drops a part of the day that belongs to no date ("a night club"), and noon or midnight without a preposition. */
export function isLonelyPart(row: TokenRow, found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind !== 'time') return false;
  if (meaning.fields.hour === undefined) return true;
  return row.at(found.from).kind === 'word' && !LEADS.includes(row.at(found.from - 1).text);
}
