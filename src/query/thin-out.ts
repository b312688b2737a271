/** Level of detail: where a lane holds more events side by side than there is room for, the weightiest stand alone and the rest as one aggregate. */

/** The dated events of a lane as rows, in order of time. */
export interface Dots {
  readonly rows: Uint32Array;
  /** Chart time of each row. */
  readonly times: Float64Array;
  readonly weights: Float64Array;
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

/** The first place in `rows` at or after a chart time. */
export function placeOfTime({ rows, times }: Dots, time: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[rows[middle] as number] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The heaviest few, by insertion: a bin may hold thousands, of which two or three stand alone. */
function heaviest({ rows, weights }: Dots, from: number, to: number, most: number, keep?: number) {
  const weightOf = (row: number): number =>
    row === keep ? Number.POSITIVE_INFINITY : (weights[row] as number);
  const top: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = from; place < to; place++) {
    const row = rows[place] as number;
    const weight = weightOf(row);
    if (top.length >= most && weight <= least) continue;
    let at = top.length;
    while (at > 0 && weightOf(top[at - 1] as number) < weight) at--;
    top.splice(at, 0, row);
    if (top.length > most) top.pop();
    least = weightOf(top.at(-1) as number);
  }
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
    const beyond = (key + 1) * room.bin;
    let end = start + 1;
    while (end < to && (times[rows[end] as number] as number) < beyond) end++;
    bins.push(binAt(dots, key, start, end, room));
    start = end;
  }
  return bins;
}
