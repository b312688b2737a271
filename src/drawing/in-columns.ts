/** A picture that would be too high goes on in columns side by side. */
import { type PlacedItem, ROW_PX } from './place-items.ts';

/** Programs draw no picture of more than 16,000 to 32,000 pixels on a side: what is higher goes on in a column beside. */
const HIGHEST_PX = 15_000;

/** A part of the rows, from its own top on. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly items: readonly PlacedItem[];
}

const shifted = (item: PlacedItem, by: number, up: number): PlacedItem => ({
  ...item,
  row: item.row - up,
  from: item.from + by,
  to: item.to + by,
  disc: item.disc + by,
  labelLeft: item.labelLeft + by,
});

/** How many rows the items of a column take. */
export const rowsOf = ({ items }: Pick<Column, 'items'>): number =>
  items.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** The rows in as many columns as keep the picture within what programs draw. */
export function inColumns(
  items: readonly PlacedItem[],
  wide: number,
  margin: number,
): readonly Column[] {
  const rows = rowsOf({ items });
  const count = Math.max(1, Math.ceil((rows * ROW_PX) / HIGHEST_PX));
  const each = Math.ceil(rows / count);
  return Array.from({ length: count }, (_, column) => {
    const by = column * wide;
    const own = items.filter(({ row }) => each === 0 || Math.floor(row / each) === column);
    return {
      left: margin + by,
      right: wide - margin + by,
      items: own.map((item) => shifted(item, by, column * each)),
    };
  });
}
