import { type Bits, hasBit, noBits, setBit } from './bits.ts';
import type { EventIndex } from './event-index.ts';
import { searchTerms } from './search-terms.ts';
import { SearchTexts } from './search-texts.ts';

/** Those of some rows that have the words: few, and looked at one by one. */
function rowsWith(index: EventIndex, rows: readonly number[], words: string): readonly number[] {
  const texts = new SearchTexts(index.dataset.actors);
  for (const row of rows) texts.add(index.eventAt(row));
  const found = texts.find(searchTerms(words));
  return rows.filter((_, place) => hasBit(found, place));
}

/** What was found in a dataset as it was loaded, as rows of an index of it with edits: events that are new are looked at anew. */
export function foundIn(index: EventIndex, found: Bits, words: string): Bits {
  const { origin } = index;
  if (!origin) return found;
  const rows = noBits(index.count);
  const fresh: number[] = [];
  for (let row = 0; row < index.count; row++) {
    const old = origin[row] as number;
    if (old < 0) fresh.push(row);
    else if (hasBit(found, old)) setBit(rows, row);
  }
  for (const row of rowsWith(index, fresh, words)) setBit(rows, row);
  return rows;
}
