import type { DatasetPart } from '../model/dataset-parts.ts';
import type { Columns } from './columns.ts';
import { columnsInTime, firstsOf } from './columns-in-time.ts';
import { type FoundPart, findPart, type OwnRows } from './find-words.ts';
import { type Portion, PortionReader } from './portion-reader.ts';

const NOTHING: OwnRows = { rows: new Uint32Array(0), weights: new Float64Array(0), count: 0 };

/** By place in the dataset. */
interface Places {
  readonly firsts: readonly number[];
  readonly rows: Uint32Array;
  readonly weights: Float64Array;
}

/** What the events of some runs have, one run behind the other. */
function ownRows(runs: readonly number[], { firsts, rows, weights }: Places): OwnRows {
  const sizeOf = (nth: number): number => (firsts[nth + 1] as number) - (firsts[nth] as number);
  const size = runs.reduce((sum, nth) => sum + sizeOf(nth), 0);
  const own = { rows: new Uint32Array(size), weights: new Float64Array(size), count: rows.length };
  let at = 0;
  for (const nth of runs) {
    const [from, to] = [firsts[nth] as number, firsts[nth + 1] as number];
    own.rows.set(rows.subarray(from, to), at);
    own.weights.set(weights.subarray(from, to), at);
    at += to - from;
  }
  return own;
}

/**
 * Indexes a dataset while it is decoded, part by part, and looks for words in it afterwards. Articles and actors come before events;
 * runs of events come in any order, some as portions of columns from somebody else, who holds their words.
 */
export class DatasetIndexer {
  private readonly reader = new PortionReader();
  private readonly portions: Portion[] = [];
  /** The runs that somebody else has read, in the order in which they came. */
  private readonly others: number[] = [];
  private own = NOTHING;

  take(part: DatasetPart): void {
    if (part.list === 'articles') this.reader.knowArticles(part.entries);
    else if (part.list === 'actors') this.reader.knowActors(part.entries);
    else this.portions[part.nth] = this.reader.read(part.nth, part.entries);
  }

  takePortion(nth: number, portion: Portion): void {
    this.portions[nth] = portion;
    this.others.push(nth);
  }

  /** The columns of everything taken, and what somebody else needs to look for words; once, for their buffers may be transferred. */
  finish(): { readonly columns: Columns; readonly others: OwnRows } {
    // A run that could not be told has no portion.
    const portions = Array.from(this.portions, (one) => one ?? this.reader.empty());
    this.portions.length = 0;
    const columns = columnsInTime(this.reader, portions);
    const { count, source, weight } = columns;
    const places = {
      firsts: firstsOf(portions),
      rows: new Uint32Array(count),
      weights: new Float64Array(count),
    };
    for (let row = 0; row < count; row++) {
      const place = source[row] as number;
      places.rows[place] = row;
      places.weights[place] = weight[row] as number;
    }
    this.own = ownRows(this.reader.runs, places);
    return { columns, others: ownRows(this.others, places) };
  }

  /** After it was finished: among the words that are held here. */
  find(words: string): FoundPart {
    return findPart(this.reader.texts, words, this.own);
  }
}
