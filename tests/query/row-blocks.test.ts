import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/model/kinds.ts';
import { AggregateMembers } from '../../src/query/aggregate-members.ts';
import { BLOCK, blocksOf, eachBlock } from '../../src/query/row-blocks.ts';
import { thinOut } from '../../src/query/thin-out.ts';

const COUNT = 6 * BLOCK + 77;

/** Rows whose weights and kinds repeat, so that many are alike. */
function aLane(seed: number) {
  const rows = Uint32Array.from({ length: COUNT }, (_, i) => i);
  const number = (i: number, most: number): number => ((i * 7919 + seed * 104_729) >>> 3) % most;
  return {
    rows,
    index: {
      kind: Uint8Array.from(rows, (row) => number(row, KINDS.length)),
      weight: Float64Array.from(rows, (row) => number(row, 40) / 40),
      markStart: Float64Array.from(rows),
      markEnd: Float64Array.from(rows, (row) => row + number(row, 9)),
    },
  };
}

const seeds = fc.integer({ min: 0, max: 1000 });
const places = fc
  .tuple(fc.integer({ min: 0, max: COUNT }), fc.integer({ min: 0, max: COUNT }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('blocks of rows', () => {
  it('are none where rows are few', () => {
    const { index, rows } = aLane(1);
    expect(blocksOf(index, rows.subarray(0, BLOCK))).toBeUndefined();
  });

  it('reach every place once', () => {
    fc.assert(
      fc.property(places, ({ from, to }) => {
        const { index, rows } = aLane(2);
        const seen: number[] = [];
        const whole = (block: number): void => {
          for (let i = 0; i < BLOCK; i++) seen.push(block * BLOCK + i);
        };
        eachBlock(blocksOf(index, rows), from, to, whole, (place) => seen.push(place));
        expect(seen).toEqual(Array.from({ length: to - from }, (_, i) => from + i));
      }),
    );
  });

  it('thin out to the same bins as the rows one by one', () => {
    fc.assert(
      fc.property(
        seeds,
        places,
        fc.integer({ min: 2, max: 9 }),
        fc.option(fc.integer({ min: 0, max: COUNT - 1 }), { nil: undefined }),
        (seed, { from, to }, perBin, keep) => {
          const { index, rows } = aLane(seed);
          const dots = { rows, times: Float64Array.from(rows), weights: index.weight };
          const blocks = blocksOf(index, rows);
          const room = { bin: 700, perBin, ...(keep !== undefined && { keep }) };
          const known = thinOut({ ...dots, ...(blocks && { blocks }) }, from, to, room);
          expect(known).toEqual(thinOut(dots, from, to, room));
        },
      ),
    );
  });
});

it('an aggregate tells its count, kinds, first and last as its rows do', () => {
  fc.assert(
    fc.property(
      seeds,
      places.filter(({ from, to }) => to - from > 4),
      (seed, { from, to }) => {
        const { index, rows } = aLane(seed);
        const alone = new Set([from, from + 1, to - 1]);
        const members = new AggregateMembers(index, rows, { from, to }, alone);
        const listed = [...rows.subarray(from + 2, to - 1)];
        expect([...members.rows]).toEqual(listed);
        expect([members.count, members.first, members.last]).toEqual([
          listed.length,
          listed[0],
          listed.at(-1),
        ]);
        expect([from, from + 2, to - 1].map((row) => members.has(row))).toEqual([
          false,
          true,
          false,
        ]);
        for (const { kind, count } of members.kinds)
          expect(count).toBe(
            listed.filter((row) => KINDS[index.kind[row] as number] === kind).length,
          );
        expect(members.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
      },
    ),
  );
});
