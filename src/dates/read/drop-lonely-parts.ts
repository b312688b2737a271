import type { Found } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

const LEADS = ['at', 'by', 'until', 'till', 'before', 'after', 'around', 'since', 'from', 'about'];

/** "in the morning", "by mid afternoon": a part of the day that the text is in. */
function isPlaced(row: TokenRow, found: Found): boolean {
  if (row.is(found.from, 'night')) return false;
  if (row.is(found.from - 1, 'the')) return row.is(found.from - 2, 'in') && !row.is(found.to, 'of');
  return (
    row.is(found.from - 1, 'mid') || (row.is(found.from - 1, '-') && row.is(found.from - 2, 'mid'))
  );
}

/** Drops a part of the day that belongs to no day ("a night club"), and noon or midnight without a preposition. */
export function isLonelyPart(row: TokenRow, found: Found): boolean {
  const { meaning } = found;
  if (meaning.kind !== 'time') return false;
  if (meaning.fields.hour === undefined) return !isPlaced(row, found);
  return row.at(found.from).kind === 'word' && !LEADS.includes(row.at(found.from - 1).text);
}
