import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, ReportedEvent } from '../../src/model/dataset.ts';
import {
  allBits,
  bitBeside,
  countBits,
  hasBit,
  inAllOf,
  noBits,
  placesIn,
  setBit,
} from '../../src/query/bits.ts';
import { buffersOf, type Columns } from '../../src/query/columns.ts';
import { adoptColumns, type EventIndex, eventsAt, indexOf } from '../../src/query/event-index.ts';
import { indexDataset } from '../../src/query/index-dataset.ts';
import { withEvents } from '../../src/query/with-events.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { sortEvents } from '../builders/sort-events.ts';
import { aConflict } from './a-conflict.ts';

describe('a set of places', () => {
  const places = fc.uniqueArray(fc.nat(199)).map((list) => list.sort((a, b) => a - b));
  const setOf = (list: readonly number[]) => {
    const bits = noBits(200);
    for (const at of list) setBit(bits, at);
    return bits;
  };

  it('holds what was put into it, in order', () => {
    fc.assert(
      fc.property(places, fc.nat(199), (list, at) => {
        const bits = setOf(list);
        expect([...placesIn(bits)]).toEqual(list);
        expect(hasBit(bits, at)).toBe(list.includes(at));
        expect(countBits(bits)).toBe(list.length);
        expect(countBits(bits, at)).toBe(list.filter((one) => one < at).length);
        expect(bitBeside(bits, at, 1)).toBe(list.find((one) => one > at));
        expect(bitBeside(bits, at, -1)).toBe(list.findLast((one) => one < at));
      }),
    );
  });

  it('meets another in what both hold; without any set that is everything', () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const both = inAllOf([setOf(one), setOf(other)], 200);
        expect([...placesIn(both)]).toEqual(one.filter((at) => other.includes(at)));
      }),
    );
    expect(countBits(inAllOf([], 70))).toBe(70);
    expect(countBits(allBits(64))).toBe(64);
  });
});

/** The columns without the events beside them. */
const columnsOf = (columns: Columns): Columns => {
  const {
    dataset: _,
    eventAt: __,
    origin: ___,
    ...rest
  } = columns as Partial<EventIndex> & Columns;
  return rest;
};

const byId = (a: ReportedEvent, b: ReportedEvent): number => (a.id < b.id ? -1 : 1);

/** Lanes are numbered as they come, so they are compared by what they are called. */
const told = (columns: Columns) => {
  const { lane, lanes, ...rest } = columnsOf(columns);
  return { ...rest, lane: [...lane].map((number) => lanes[number]) };
};

describe('an index', () => {
  it('reads the same from a list in any order, but for where the events stand in it', () => {
    fc.assert(
      fc.property(anyDataset, ({ events, ...rest }) => {
        const { source: a, ...one } = told(indexDataset({ ...rest, events }));
        const { source: b, ...other } = told(
          indexDataset({ ...rest, events: events.toReversed() }),
        );
        expect(one).toEqual(other);
        expect([...a].map((at) => events.length - 1 - at)).toEqual([...b]);
      }),
    );
  });

  it('is made once for a dataset', () => {
    expect(indexOf(aConflict)).toBe(indexOf({ ...aConflict }));
  });

  it('can come from another thread', () => {
    const dataset: Dataset = { ...aConflict, events: [...aConflict.events] };
    const columns = indexDataset(dataset);
    const sent = structuredClone(columns, { transfer: buffersOf(columns) });
    const adopted = adoptColumns(dataset, sent);
    expect(indexOf(dataset)).toBe(adopted);
    expect(eventsAt(adopted, adopted.source.keys())).toEqual(sortEvents(aConflict));
  });
});

describe('a dataset of which a few events have changed', () => {
  const edits = fc.array(
    fc.record({
      at: fc.nat(5),
      change: fc.constantFrom<(event: ReportedEvent) => readonly ReportedEvent[]>(
        () => [],
        (event) => [{ ...event, kind: 'visit' }],
        ({ when: _, ...event }) => [{ ...event, weight: 0.123 }],
        (event) => [event, { ...event, id: `${event.id}-again` as never, participants: [] }],
      ),
    }),
    { minLength: 1, maxLength: 3 },
  );

  it('has the index that it would have if it were made anew', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const many = Array.from({ length: 5 }, (_, copy) =>
          aConflict.events.map((e) => ({ ...e, id: `${e.id}-${copy}` as never })),
        ).flat();
        const before: Dataset = { ...aConflict, events: many };
        const events = list.reduce<readonly ReportedEvent[]>(
          (left, { at, change }) =>
            left.flatMap((event, i) => (i === at ? change(event) : [event])),
          many,
        );
        const dataset = { ...before, events };
        const patched = withEvents(indexOf(before), dataset);
        expect(patched && told(patched.columns)).toEqual(told(indexDataset(dataset)));
        expect(sortEvents(dataset).toSorted(byId)).toEqual(events.toSorted(byId));
      }),
    );
  });

  it('is read anew where much has changed', () => {
    const events = aConflict.events.map((event) => ({ ...event }));
    expect(withEvents(indexOf(aConflict), { ...aConflict, events })).toBeUndefined();
  });
});
