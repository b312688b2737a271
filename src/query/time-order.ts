/** Time order: by heading, start and end, then by where an event is first reported, then by id; undated events last. It is total. */
import { type Columns, FLAGS } from './columns.ts';
import { byText } from './lane-names.ts';

const startOf = ({ start, shelfAt }: Columns, row: number): number =>
  Number.isFinite(start[row]) ? (start[row] as number) : (shelfAt[row] as number);

function endOf({ end, flags, shelfAt }: Columns, row: number): number {
  if (((flags[row] as number) & FLAGS.openEnd) !== 0) return Number.POSITIVE_INFINITY;
  return Number.isFinite(end[row]) ? (end[row] as number) : (shelfAt[row] as number);
}

/** Negative where row i of the one comes before row j of the other; 0 where only the ids can tell. */
export function compareInTime(a: Columns, i: number, b: Columns, j: number): number {
  return (
    difference(a.shelfAt[i] as number, b.shelfAt[j] as number) ||
    difference(a.shelfRank[i] as number, b.shelfRank[j] as number) ||
    difference(startOf(a, i), startOf(b, j)) ||
    difference(endOf(a, i), endOf(b, j)) ||
    difference(a.firstArticle[i] as number, b.firstArticle[j] as number) ||
    difference(a.firstPassage[i] as number, b.firstPassage[j] as number) ||
    difference(a.firstTrigger[i] as number, b.firstTrigger[j] as number)
  );
}

/** Of equal infinities too, which no subtraction tells. */
const difference = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows in time order. `idOf`: the id of the event of a row. */
export function rowsInTimeOrder(columns: Columns, idOf: (row: number) => string): Uint32Array {
  const rows = Uint32Array.from({ length: columns.count }, (_, i) => i);
  return rows.sort((i, j) => compareInTime(columns, i, columns, j) || byText(idOf(i), idOf(j)));
}
