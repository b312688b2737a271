import { type Bits, eachBit, noBits, setBit } from './bits.ts';
import { searchTerms } from './search-terms.ts';
import type { SearchTexts } from './search-texts.ts';

/** What has the words. */
export interface FoundRows {
  readonly rows: Bits;
  /** The rows that answer best, the best first. */
  readonly best: readonly number[];
}

/** A row and how well it answers. */
export interface Scored {
  readonly row: number;
  readonly score: number;
}

/** What some of the words say, where others are held elsewhere. */
export interface FoundPart {
  readonly rows: Bits;
  /** The best first; of the same score the earlier. */
  readonly best: readonly Scored[];
}

/** Of the events whose words are held, in the order in which they are: their rows, and weights. `count`: all events, elsewhere too. */
export interface OwnRows {
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
  readonly count: number;
}

const MOST_BEST = 8;
/** Of more finds than these only the first are compared. */
const MOST_COMPARED = 20_000;

const isBetter = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.row < b.row);

function putIn(best: Scored[], found: Scored): void {
  if (best.length === MOST_BEST && !isBetter(found, best.at(-1) as Scored)) return;
  let at = best.length;
  while (at > 0 && isBetter(found, best[at - 1] as Scored)) at--;
  best.splice(at, 0, found);
  if (best.length > MOST_BEST) best.pop();
}

/** Looks through some of the words. */
export function findPart(texts: SearchTexts, words: string, own: OwnRows): FoundPart {
  const terms = searchTerms(words);
  const places = texts.find(terms);
  const rows = noBits(own.count);
  const best: Scored[] = [];
  let left = Math.ceil((MOST_COMPARED * texts.count) / Math.max(1, own.count));
  eachBit(places, (place) => {
    const row = own.rows[place] as number;
    setBit(rows, row);
    if (left-- > 0)
      putIn(best, { row, score: texts.score(place, terms) + (own.weights[place] as number) });
  });
  return { rows, best };
}

/** What all the words say. */
export function joinFound(parts: readonly FoundPart[]): FoundRows {
  const [first, ...others] = parts;
  const rows = first?.rows ?? noBits(0);
  const best: Scored[] = [...(first?.best ?? [])];
  for (const other of others) {
    for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] as number) | (other.rows[i] as number);
    for (const found of other.best) putIn(best, found);
  }
  return { rows, best: best.map(({ row }) => row) };
}
