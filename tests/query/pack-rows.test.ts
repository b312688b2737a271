import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows } from '../../src/query/pack-rows.ts';

const extents = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([left, right]) => ({ left, right }));

it.each<[name: string, boxes: ReturnType<typeof extents>, rows: readonly number[]]>([
  ['side by side', extents([0, 10], [20, 30]), [0, 0]],
  ['touching within the gap', extents([0, 10], [14, 30]), [0, 1]],
  ['exactly the gap apart', extents([0, 10], [15, 30]), [0, 0]],
  [
    'a row is used again once it is free',
    extents([0, 50], [10, 20], [30, 40], [60, 70]),
    [0, 1, 1, 0],
  ],
])('%s', (_name, boxes, rows) => {
  expect([...packRows(boxes, 5)]).toEqual(rows);
});

it('never lets two boxes of a row overlap, in any order', () => {
  const box = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 90 }))
    .map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const rows = packRows(boxes, 3);
      for (const [i, a] of boxes.entries())
        for (const [j, b] of boxes.entries())
          if (i < j && rows[i] === rows[j])
            expect(a.right + 3 <= b.left || b.right + 3 <= a.left).toBe(true);
    }),
  );
});
