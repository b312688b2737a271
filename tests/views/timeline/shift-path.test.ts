import { describe, expect, it } from 'vitest';
import { shiftPath } from '../../../src/views/timeline/shift-path.ts';

const numbers = (d: string) =>
  d
    .trim()
    .split(/[\s,]+/)
    .join(' ');

describe('a path so far to the right', () => {
  it.each([
    ['begins there; what is relative goes with it', 'M3.6 2.6v10.8h-2', 'M 13.6 2.6 v10.8h-2'],
    ['moves absolute lines', 'M1 11.8L15 4.2', 'M 11 11.8 L 25 4.2'],
    ['moves absolute horizontal lines', 'M1 2H8', 'M 11 2 H 18'],
    ['moves each pair of an implied line', 'M3 3.2L7.6 8 3 12.8', 'M 13 3.2 L 17.6 8 13 12.8'],
    [
      'moves curves by all their points',
      'M0 0C1 2 3 4 5 6S7 8 9 10',
      'M 10 0 C 11 2 13 4 15 6 S 17 8 19 10',
    ],
    [
      'moves arcs by their end alone',
      'M8 1.9A6.1 6.1 0 0 0 8 14',
      'M 18 1.9 A 6.1 6.1 0 0 0 18 14',
    ],
    ['leaves vertical lines and closing', 'M5 5V3Z', 'M 15 5 V3Z'],
  ])('%s', (_, d, shifted) => {
    expect(numbers(shiftPath(d, 10)).replace(/ /g, '')).toBe(shifted.replace(/ /g, ''));
  });

  it('is itself where that is nowhere', () => {
    expect(shiftPath('M1 2l3 4', 0)).toBe('M1 2l3 4');
  });
});
