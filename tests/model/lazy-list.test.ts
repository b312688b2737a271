import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lazyList } from '../../src/model/lazy-list.ts';
import { packEntries, unpackedList } from '../../src/model/packed-entries.ts';

describe('a lazy list', () => {
  const squares = () => lazyList(5, (index) => ({ index, square: index * index }));
  const plain = Array.from(squares());

  it.each<[string, (list: readonly { index: number; square: number }[]) => unknown]>([
    ['its length', (list) => list.length],
    ['an entry', (list) => list[3]],
    ['the last entry', (list) => list.at(-1)],
    ['no entry behind the last', (list) => list[5]],
    ['no entry before the first', (list) => list[-1]],
    ['no entry between two', (list) => (list as unknown as Record<string, unknown>)['1.5']],
    ['all entries', (list) => [...list]],
    ['map', (list) => list.map(({ square }) => square)],
    ['filter', (list) => list.filter(({ square }) => square > 4)],
    ['flatMap', (list) => list.flatMap(({ index }) => [index, index])],
    [
      'forEach, which asks what is there',
      (list) => {
        let sum = 0;
        list.forEach(({ square }) => {
          sum += square;
        });
        return sum;
      },
    ],
    ['slice', (list) => list.slice(1, 3)],
    ['entries', (list) => [...list.entries()]],
    ['sorting a copy', (list) => list.toSorted((a, b) => b.index - a.index)],
    ['JSON', (list) => JSON.stringify(list)],
    ['its keys', (list) => Object.keys(list)],
    ['a spread object', (list) => ({ ...list })],
    ['being an array', (list) => Array.isArray(list)],
  ])('reads like an array: %s', (_, ask) => {
    expect(ask(squares())).toEqual(ask(plain));
  });

  it('makes an entry when it is asked for, and once', () => {
    const made: number[] = [];
    const list = lazyList(100, (index) => {
      made.push(index);
      return { index };
    });
    expect(list[7]).toBe(list[7]);
    expect(list.indexOf(list[7]!)).toBe(7);
    expect(made).toEqual([7, 0, 1, 2, 3, 4, 5, 6]);
  });

  it('keeps what is held the same object, however many others are read', () => {
    const list = lazyList(200_000, (index) => ({ index }));
    const held = list[3];
    for (let index = 0; index < list.length; index++) list[index];
    expect(list[3]).toBe(held);
  });

  it('cannot be written to', () => {
    const list = squares() as { index: number; square: number }[];
    expect(() => list.push({ index: 5, square: 25 })).toThrow(TypeError);
    expect(list).toHaveLength(5);
  });
});

it('any entries come out of their packs as they went in', () => {
  const anyEntries = fc.array(fc.record({ words: fc.string({ unit: 'binary' }), n: fc.nat() }));
  fc.assert(
    fc.property(fc.array(anyEntries, { maxLength: 5 }), (packs) => {
      const packed = packs.map((entries) => packEntries(entries.map((one) => JSON.stringify(one))));
      expect([...unpackedList(packed)]).toEqual(packs.flat());
    }),
  );
});
