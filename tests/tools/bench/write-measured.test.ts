import { describe, expect, it } from 'vitest';
import { measuredTable, withMeasured } from '../../../tools/bench/write-measured.mjs';

type Figures = Parameters<typeof measuredTable>[0]['sides'][string];

const figures = (some: Partial<Figures>): Figures =>
  new Proxy(some, { get: (target, key) => target[key as keyof Figures] ?? Number.NaN }) as Figures;

const rowOf = (table: string, label: string) =>
  table.split('\n').find((line) => line.startsWith(`| ${label}`));

describe('the table of what was measured', () => {
  const table = measuredTable({
    events: 100_000,
    sides: {
      sourceline: figures({ panP95: 21.26, openMs: 2345.6, filterMs: 71.23, kindMs: 46 }),
      canvas: figures({ panP95: 17.6 }),
    },
    load: [0.52, 1.31],
  });

  it.each([
    [
      'names the sides and the load',
      '100,000 events',
      '| 100,000 events, load 0.5 to 1.3 | Sourceline | bare canvas | at most |',
    ],
    [
      'has the bar that the canvas gives',
      'pan: 95th',
      '| pan: 95th percentile, ms | 21.3 | 17.6 | 35.2 |',
    ],
    ['has the bar of the size', 'open', '| open and usable, ms | 2,346 | – | 3,000 |'],
    [
      'has two figures in a row',
      'filter',
      '| filter by actor; by kind, ms | 71.2; 46 | –; – | 100; 100 |',
    ],
  ])('%s', (_, label, line) => {
    expect(rowOf(table, label)).toBe(line);
  });

  it('has other bars at a million, and none below a hundred thousand', () => {
    const sides = { sourceline: figures({ openMs: 9 }) };
    const at = (events: number) =>
      rowOf(measuredTable({ events, sides, load: [1, 1] }), 'open and usable');
    expect(at(1_000_000)).toBe('| open and usable, ms | 9 | 15,000 |');
    expect(at(1000)).toBe('| open and usable, ms | 9 |');
  });
});

describe('the page', () => {
  it('keeps what stands around the marks', () => {
    expect(withMeasured('a\n<!-- measured -->\nold\n<!-- /measured -->\nb', 'new')).toBe(
      'a\n<!-- measured -->\nnew\n<!-- /measured -->\nb',
    );
  });

  it('must have the marks', () => {
    expect(() => withMeasured('nothing', 'new')).toThrow(/no <!-- measured -->/);
  });
});
