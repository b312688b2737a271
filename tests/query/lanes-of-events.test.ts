import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import type { Dataset, ReportedEvent } from '../../src/model/dataset.ts';
import { indexOf } from '../../src/query/event-index.ts';
import { topOf } from '../../src/query/lane-names.ts';

import { type LaneKind, lanesOfEvents } from '../../src/query/lanes-of-events.ts';
import { aDataset, anActor, anArticle, anEvent, aReport } from '../builders/dataset.ts';

const gazette = anArticle({ id: 'gazette', publisher: 'Lorn Gazette', text: 'One. Two. Three.' });
const wire = anArticle({ id: 'wire', title: 'Wire', text: 'Four.' });
const actors = [
  anActor({ id: 'lorn', name: 'Lorn', kind: 'country' }),
  anActor({ id: 'tarrel', name: 'Tarrel', kind: 'country' }),
  anActor({ id: 'finch', name: 'Ada Finch', aliases: ['Finch'], partOf: 'lorn' }),
  anActor({ id: 'oke', name: 'Bram van Oke', aliases: ['van Oke', 'Bram'], partOf: 'tarrel' }),
];
const dataset = { actors, articles: [gazette, wire] };

const event = (id: string, agents: readonly string[], facts: Partial<ReportedEvent> = {}) => ({
  ...anEvent({
    id,
    participants: agents.map((agent) => [agent, 'agent'] as const),
    reports: [aReport(gazette, 'One.')],
  }),
  ...facts,
});

const lanesOf = (
  events: readonly ReportedEvent[],
  by: LaneKind,
  { articles, actors }: Pick<Dataset, 'articles' | 'actors'> = dataset,
  most?: number,
) => {
  const index = indexOf(aDataset({ events, articles, actors }));
  const idOf = (row: number) => index.eventAt(row).id;
  const rows = Uint32Array.from(index.source.keys());
  return lanesOfEvents(index, rows, by, sayEnglish, most).map((lane) => ({
    ...lane,
    ids: [...lane.events].map(idOf).sort(),
  }));
};

const told = (events: readonly ReportedEvent[], by: LaneKind, most?: number) =>
  lanesOf(events, by, dataset, most).map(({ label, ids }) => [label, ids]);

describe('by actor', () => {
  it('puts an official in the lane of the country', () => {
    const events = [event('a', ['finch']), event('b', ['lorn'])];
    expect(told(events, 'actor')).toEqual([['Lorn', ['a', 'b']]]);
  });

  it('lists and counts the officials of a lane, by the name that the sources shorten to', () => {
    const events = [event('a', ['oke']), event('b', ['oke']), event('c', ['tarrel'])];
    const [lane] = lanesOf(events, 'actor');
    expect(lane?.members).toMatchObject([{ name: 'Bram van Oke', shortName: 'van Oke', count: 2 }]);
  });

  it('puts an event of several agents once, in a joint lane, whatever their order', () => {
    const events = [event('a', ['tarrel', 'lorn']), event('b', ['finch', 'oke'])];
    expect(told(events, 'actor')).toEqual([['Lorn + Tarrel', ['a', 'b']]]);
  });

  it('keeps two agents of one country in that country', () => {
    expect(told([event('a', ['finch', 'lorn'])], 'actor')).toEqual([['Lorn', ['a']]]);
  });

  it('has a last lane for events without an agent, however weighty', () => {
    const events = [event('a', [], { weight: 1 }), event('b', ['lorn'], { weight: 0.1 })];
    expect(told(events, 'actor')).toEqual([
      ['Lorn', ['b']],
      ['No agent named', ['a']],
    ]);
  });

  it('counts those who do not fit into a name', () => {
    const many = ['p', 'q', 'r', 's'].map((id) => anActor({ id, name: id.toUpperCase() }));
    const events = [event('a', ['p', 'q', 'r', 's'])];
    const lanes = lanesOf(events, 'actor', { actors: many, articles: [gazette] });
    expect(lanes.map(({ label }) => label)).toEqual(['P + Q + 2 more']);
  });

  it('puts every event into exactly one lane', () => {
    const events = [event('a', ['lorn', 'tarrel']), event('b', ['oke']), event('c', [])];
    const all = lanesOf(events, 'actor').flatMap((lane) => lane.ids);
    expect(all.toSorted()).toEqual(['a', 'b', 'c']);
  });
});

it('orders lanes of kinds by family', () => {
  const events = [event('a', [], { kind: 'visit' }), event('b', [], { kind: 'attack' })];
  expect(told(events, 'kind')).toEqual([
    ['Attack', ['b']],
    ['Visit', ['a']],
  ]);
});

it('puts an event into the lane of each article that reports it', () => {
  const both = [aReport(gazette, 'Two.'), aReport(wire, 'Four.')];
  const events = [event('a', [], { reports: both }), event('b', [])];
  expect(told(events, 'article')).toEqual([
    ['Lorn Gazette', ['a', 'b']],
    ['Wire', ['a']],
  ]);
});

describe('more lanes than there is room for', () => {
  const events = [
    event('a', ['lorn'], { weight: 0.9 }),
    event('b', ['tarrel'], { weight: 0.8 }),
    event('c', ['lorn', 'tarrel'], { weight: 0.2 }),
    event('d', [], { weight: 1 }),
  ];

  it('stand folded into the last, which says how many', () => {
    expect(told(events, 'actor', 3)).toEqual([
      ['Lorn', ['a']],
      ['No agent named', ['d']],
      ['2 more lanes', ['b', 'c']],
    ]);
    expect(lanesOf(events, 'actor', dataset, 3).at(-1)).toMatchObject({ folded: 2 });
  });

  it('stand all where they fit', () => {
    expect(told(events, 'actor', 4)).toEqual(told(events, 'actor'));
  });

  it('hold an event of two folded articles once', () => {
    const third = anArticle({ id: 'third', text: 'Four.' });
    const reports = [aReport(gazette, 'Two.'), aReport(wire, 'Four.'), aReport(third, 'Four.')];
    const lanes = lanesOf(
      [event('a', [], { reports })],
      'article',
      { actors, articles: [gazette, wire, third] },
      2,
    );
    expect(lanes.map(({ label, ids }) => [label, ids])).toEqual([
      ['Lorn Gazette', ['a']],
      ['2 more articles', ['a']],
    ]);
  });
});

it('has one lane for all', () => {
  expect(told([event('a', []), event('b', [])], 'none')).toEqual([['All events', ['a', 'b']]]);
});

it('has no lane without events', () => {
  expect(told([], 'none')).toEqual([]);
});

it('finds a top even where actors belong to each other in a circle', () => {
  const circle = [anActor({ id: 'x', partOf: 'y' }), anActor({ id: 'y', partOf: 'x' })];
  const top = topOf(circle[0]!.id, new Map(circle.map((actor) => [actor.id, actor])));
  expect(['x', 'y']).toContain(top);
});
