/** The list as numbers: which events it shows and before which of them a heading stands. Its lines are made when they are looked at. */
import { type Bits, placesIn } from './bits.ts';
import type { EventIndex } from './event-index.ts';

export interface ListShape {
  readonly index: EventIndex;
  /** Rows of the index, in time order. */
  readonly rows: Uint32Array;
  /** Places in `rows` of the first event under each heading. */
  readonly starts: Uint32Array;
  /** Headings and events together. */
  readonly lines: number;
}

export type ListLine =
  | {
      readonly kind: 'day';
      /** Rows under the heading. */
      readonly rows: Uint32Array;
    }
  | { readonly kind: 'event'; readonly row: number };

export function listShape(index: EventIndex, shown: Bits): ListShape {
  return shapeOfRows(index, placesIn(shown));
}

/** A part of a list as a list. */
export const partOf = ({ index, rows }: ListShape, from: number, to: number): ListShape =>
  shapeOfRows(index, rows.subarray(from, to));

function shapeOfRows(index: EventIndex, rows: Uint32Array): ListShape {
  const { shelfAt, shelfRank } = index;
  const starts: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, before] = [rows[i] as number, rows[i - 1]];
    const isSame =
      before !== undefined &&
      shelfAt[row] === shelfAt[before] &&
      shelfRank[row] === shelfRank[before];
    if (!isSame) starts.push(i);
  }
  return { index, rows, starts: Uint32Array.from(starts), lines: rows.length + starts.length };
}

/** How many headings stand before or at a place; each heading is a line of its own. */
function headingsUntil(starts: Uint32Array, isUntil: (heading: number) => boolean): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUntil(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line at a place from 0. */
export function lineAt({ rows, starts }: ListShape, line: number): ListLine | undefined {
  const headings = headingsUntil(starts, (h) => (starts[h] as number) + h <= line);
  const start = starts[headings - 1] as number;
  if (start + headings - 1 === line)
    return { kind: 'day', rows: rows.subarray(start, starts[headings] ?? rows.length) };
  const row = rows[line - headings];
  return row === undefined ? undefined : { kind: 'event', row };
}

/** The line of the event at a place among those shown. */
export const lineOfPlace = ({ starts }: ListShape, place: number): number =>
  place + headingsUntil(starts, (h) => (starts[h] as number) <= place);

/** The place of a row among those shown; -1 where it is not. */
export function placeOfRow({ rows }: ListShape, row: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of the first event that is in or after a stretch of time; -1 for none. */
export function placeAtTime({ index, rows }: ListShape, start: number): number {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const from = index.start[row] as number;
    const moment = Number.isFinite(from) ? from : (index.end[row] as number);
    if (moment >= start) return i;
  }
  return -1;
}

/** The line where the list begins to tell of the event at a place: its heading where it is the first under it. */
export function lineToBegin(shape: ListShape, place: number): number {
  if (place < 0) return -1;
  const line = lineOfPlace(shape, place);
  return lineAt(shape, line - 1)?.kind === 'day' ? line - 1 : line;
}
