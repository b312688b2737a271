/** Level of detail: where a lane holds more events side by side than there is room for, the weightiest stand alone and the rest as one aggregate. */
import { eachBlock, MOST_TOPS, putByWeight, type RowBlocks } from './row-blocks.ts';

/** The dated events of a lane as rows, in order of time. */
export interface Dots {
  readonly rows: Uint32Array;
  /** Chart time of each row. */
  readonly times: Float64Array;
  readonly weights: Float64Array;
  /** Of the rows, where they are many. */
  readonly blocks?: RowBlocks;
}

/** Neighbours of one stretch of time: places in `rows`, half-open. */
export interface Bin {
  /** Chart time of its middle. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The rows that stand alone, the weightiest first. */
  readonly alone: readonly number[];
}

export interface Room {
  /** Width of a bin in chart time. */
  readonly bin: number;
  /** How many marks a bin has room for, its aggregate included; Infinity never aggregates. */
  readonly perBin: number;
  /** A row that always stands alone: the selected event. */
  readonly keep?: number;
}

/** The first place in `rows` at or after a chart time, of those from `from` to `to`. */
export function placeOfTime(
  { rows, times }: Dots,
  time: number,
  from = 0,
  to = rows.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[rows[middle] as number] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The heaviest few, by insertion: a bin may hold thousands, of which two or three stand alone. */
function heaviest(dots: Dots, from: number, to: number, most: number, keep?: number): number[] {
  const { rows, weights } = dots;
  const top: number[] = [];
  const weightOf = (row: number): number =>
    row === keep ? Number.POSITIVE_INFINITY : (weights[row] as number);
  const put = (row: number): void => {
    if (row !== keep) putByWeight(top, row, most, weightOf);
  };
  if (keep !== undefined && rows.subarray(from, to).includes(keep)) top.push(keep);
  const blocks = most <= MOST_TOPS ? dots.blocks : undefined;
  const putTops = (block: number): void => {
    for (let i = 0; i < most; i++) put(blocks?.tops[block * MOST_TOPS + i] as number);
  };
  eachBlock(blocks, from, to, putTops, (place) => put(rows[place] as number));
  return top;
}

function binAt(dots: Dots, key: number, from: number, to: number, room: Room): Bin {
  const { bin, perBin, keep } = room;
  const most = to - from <= perBin ? to - from : Math.max(1, perBin - 1);
  const alone = heaviest(dots, from, to, most, keep);
  return { at: (key + 0.5) * bin, from, to, alone };
}

/** The bins of the rows at places `from` to before `to`; every row is in exactly one. */
export function thinOut(dots: Dots, from: number, to: number, room: Room): readonly Bin[] {
  const { rows, times } = dots;
  const bins: Bin[] = [];
  for (let start = from; start < to; ) {
    const key = Math.floor((times[rows[start] as number] as number) / room.bin);
    const end = placeOfTime(dots, (key + 1) * room.bin, start + 1, to);
    bins.push(binAt(dots, key, start, end, room));
    start = end;
  }
  return bins;
}
