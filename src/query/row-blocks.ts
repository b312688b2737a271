/**
 * What blocks of a lane's rows hold, told beforehand: a bin of a hundred thousand events is answered from some hundreds of blocks, at
 * every zoom level anew, and not from its events one by one.
 */
import { KINDS } from '../model/kinds.ts';
import type { Columns } from './columns.ts';

/** Rows in a block. */
export const BLOCK = 256;
/** So many of the heaviest of each block are known. */
export const MOST_TOPS = 8;
/** Fewer rows than this are looked through as they are. */
const LEAST = 4 * BLOCK;

type Asked = Pick<Columns, 'kind' | 'weight' | 'markStart' | 'markEnd'>;

/** Of whole blocks only: what is left at the end stands in none. */
export interface RowBlocks {
  /** Rows, MOST_TOPS of each block, the heaviest first; of the same weight the earlier. */
  readonly tops: Uint32Array;
  /** How many of each of KINDS stand before a block: KINDS.length numbers for each block, and for the end of the last. */
  readonly kindsBefore: Uint32Array;
  /** The first and last moments of the marks in each block. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** Puts a row among the heaviest found so far, `most` at most, behind those as heavy. */
export function putByWeight(
  top: number[],
  row: number,
  most: number,
  weightOf: (row: number) => number,
): void {
  const weight = weightOf(row);
  const last = top.at(-1);
  if (top.length >= most && last !== undefined && weight <= weightOf(last)) return;
  let at = top.length;
  while (at > 0 && weightOf(top[at - 1] as number) < weight) at--;
  top.splice(at, 0, row);
  if (top.length > most) top.pop();
}

function readBlocks(index: Asked, rows: Uint32Array): RowBlocks {
  const count = Math.floor(rows.length / BLOCK);
  const kinds = KINDS.length;
  const blocks = {
    tops: new Uint32Array(count * MOST_TOPS),
    kindsBefore: new Uint32Array((count + 1) * kinds),
    earliest: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    latest: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
  };
  const { tops, kindsBefore, earliest, latest } = blocks;
  const weightOf = (row: number): number => index.weight[row] as number;
  for (let block = 0; block < count; block++) {
    const after = (block + 1) * kinds;
    kindsBefore.copyWithin(after, block * kinds, after);
    const top: number[] = [];
    for (let place = block * BLOCK; place < (block + 1) * BLOCK; place++) {
      const row = rows[place] as number;
      const kind = after + (index.kind[row] as number);
      kindsBefore[kind] = (kindsBefore[kind] as number) + 1;
      earliest[block] = Math.min(earliest[block] as number, index.markStart[row] as number);
      latest[block] = Math.max(latest[block] as number, index.markEnd[row] as number);
      putByWeight(top, row, MOST_TOPS, weightOf);
    }
    tops.set(top, block * MOST_TOPS);
  }
  return blocks;
}

const known = new WeakMap<Uint32Array, RowBlocks>();

/** The blocks of some rows of an index, read once; undefined where they are few. */
export function blocksOf(index: Asked, rows: Uint32Array): RowBlocks | undefined {
  if (rows.length < LEAST) return undefined;
  const blocks = known.get(rows) ?? readBlocks(index, rows);
  known.set(rows, blocks);
  return blocks;
}

/** Calls back for places from one to before another: for whole blocks where they are known, and for each place outside of them. */
export function eachBlock(
  blocks: RowBlocks | undefined,
  from: number,
  to: number,
  onBlock: (block: number) => void,
  onPlace: (place: number) => void,
): void {
  const count = blocks?.latest.length ?? 0;
  for (let place = from; place < to; ) {
    const block = place / BLOCK;
    if (Number.isInteger(block) && block < count && place + BLOCK <= to) {
      onBlock(block);
      place += BLOCK;
    } else onPlace(place++);
  }
}
