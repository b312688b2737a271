/** Sets boxes into rows so that none overlaps another: each takes the first row with room. */

/** Pixels along the chart; `left <= right`. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Row numbers from 0, one for each box in the order given. Boxes ordered by `left` pack tightest. `gap` pixels stay free between two. */
export function packRows(boxes: readonly Extent[], gap: number): Int32Array {
  const rows = new Int32Array(boxes.length);
  const rightOf: number[] = [];
  for (const [index, box] of boxes.entries()) {
    let row = rightOf.findIndex((right) => right + gap <= box.left);
    if (row < 0) row = rightOf.length;
    rightOf[row] = box.right;
    rows[index] = row;
  }
  return rows;
}
