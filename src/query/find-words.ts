import { type Bits, eachBit, noBits, setBit } from './bits.ts';
import { searchTerms } from './search-terms.ts';
import type { SearchTexts } from './search-texts.ts';

/** What has the words. */
export interface FoundRows {
  readonly rows: Bits;
  /** The rows that answer best, the best first. */
  readonly best: readonly number[];
}

const MOST_BEST = 8;
/** Of more finds than these only the first are compared. */
const MOST_COMPARED = 20_000;

interface Scored {
  readonly row: number;
  readonly score: number;
}

/** `rowOf`: the row of each place in the texts. */
export function findWords(
  texts: SearchTexts,
  words: string,
  rowOf: Uint32Array,
  weights: Float64Array,
): FoundRows {
  const terms = searchTerms(words);
  const places = texts.find(terms);
  const rows = noBits(texts.count);
  const best: Scored[] = [];
  let compared = 0;
  eachBit(places, (place) => {
    const row = rowOf[place] as number;
    setBit(rows, row);
    if (++compared > MOST_COMPARED) return;
    const score = texts.score(place, terms) + (weights[row] as number);
    if (best.length === MOST_BEST && score <= (best.at(-1) as Scored).score) return;
    let at = best.length;
    while (at > 0 && (best[at - 1] as Scored).score < score) at--;
    best.splice(at, 0, { row, score });
    if (best.length > MOST_BEST) best.pop();
  });
  return { rows, best: best.map(({ row }) => row) };
}
