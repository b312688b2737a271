import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TakenIds } from '../../src/model/taken-ids.ts';

it('knows the first place of each id, as a Map does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'ab', 'ba', ''))),
      (all) => {
        const [ids, map] = [new TakenIds(), new Map<string, number>()];
        for (const [place, id] of all.entries()) {
          expect(ids.take(id, place)).toBe(map.get(id));
          if (!map.has(id)) map.set(id, place);
        }
      },
    ),
  );
});

it('tells a hundred thousand ids apart that differ in little', () => {
  const ids = new TakenIds();
  const numbers = Array.from({ length: 100_000 }, (_, i) => i);
  expect(numbers.filter((i) => ids.take(`event-${i}`, i * 1e6) !== undefined)).toEqual([]);
  expect(numbers.filter((i) => ids.take(`event-${i}`, 1) !== i * 1e6)).toEqual([]);
});
