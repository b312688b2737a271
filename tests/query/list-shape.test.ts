import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import type { Basis, Dataset, When } from '../../src/model/dataset.ts';
import { allBits } from '../../src/query/bits.ts';
import { dayHeading } from '../../src/query/day-heading.ts';
import { eventsAt, indexOf } from '../../src/query/event-index.ts';
import {
  type ListLine,
  lineAt,
  lineOfPlace,
  lineToBegin,
  listShape,
  placeAtTime,
  placeOfRow,
} from '../../src/query/list-shape.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/bare-dataset.ts';
import { sortEvents } from '../builders/sort-events.ts';

const articles = [anArticle('a', { published: '2020-10-06T22:41' }), anArticle('b')];

const shapeOf = (dataset: Dataset) => listShape(indexOf(dataset), allBits(dataset.events.length));

const linesOf = (dataset: Dataset): readonly (ListLine | undefined)[] => {
  const shape = shapeOf(dataset);
  return Array.from({ length: shape.lines }, (_, line) => lineAt(shape, line));
};

const groupsOf = (dataset: Dataset) =>
  linesOf(dataset).flatMap((line) =>
    line?.kind === 'day'
      ? [dayHeading(dataset, eventsAt(indexOf(dataset), line.rows), sayEnglish)]
      : [],
  );

type Row = [date: string, extent: When['extent'], basis: Basis, heading: string, note?: string];

const headings: Row[] = [
  ['199X', 'within', 'stated', '1990s', 'to the decade'],
  ['1990~/1993~', 'throughout', 'stated', '1990s', 'to the decade'],
  ['1991', 'within', 'stated', '1991', 'to the year'],
  ['2020-10', 'within', 'stated', 'October 2020', 'to the month'],
  ['2020-10~', 'within', 'stated', 'About October 2020', 'to the month'],
  ['2020-09/2020-10', 'throughout', 'stated', 'From September 2020', 'to the month'],
  ['2020-23', 'within', 'stated', 'Autumn 2020', 'to the season'],
  ['2020-10-06', 'within', 'stated', 'Tuesday 6 October 2020'],
  ['2020-10-06T22:41', 'within', 'stated', 'Tuesday 6 October 2020'],
  ['2020-10-06~', 'within', 'stated', 'About Tuesday 6 October 2020'],
  ['2020-09-28/..', 'throughout', 'stated', 'From Monday 28 September 2020'],
  ['2020-09-28/2020-10-06', 'throughout', 'context', 'From Monday 28 September 2020'],
  ['2020-10-03~/2020-10-06', 'throughout', 'stated', 'From about Saturday 3 October 2020'],
  ['2020-10-05/2020-10-06', 'within', 'context', 'Monday 5 or Tuesday 6 October 2020'],
  [
    '2020-09-30/2020-10-01',
    'within',
    'context',
    'Wednesday 30 September or Thursday 1 October 2020',
  ],
  ['../2020-10-06', 'within', 'context', 'On or before Tuesday 6 October 2020', 'day not told'],
  [
    '2020-10-06~',
    'within',
    'publication',
    'About Tuesday 6 October 2020',
    'known only by the publication of A',
  ],
  [
    '../2020-10-06',
    'within',
    'publication',
    'On or before Tuesday 6 October 2020',
    'known only by the publication of A',
  ],
];

it.each(headings)('%s (%s, %s) stands under "%s"', (date, extent, basis, heading, note) => {
  const dataset = aDataset({ articles, events: [anEvent('e', { date, extent, basis })] });
  const [group] = groupsOf(dataset);
  expect([group?.heading, group?.note]).toEqual([heading, note]);
});

it('puts events without a date under one last heading', () => {
  const events = [anEvent('none'), anEvent('dated', { date: '2020-10-06' })];
  const dataset = aDataset({ articles, events });
  const groups = groupsOf(dataset);
  expect(groups.map(({ heading }) => heading)).toEqual(['Tuesday 6 October 2020', 'No date']);
});

it('names every article whose publication dates a group, and no other', () => {
  const on = { date: '../2020-10-06', basis: 'publication' } as const;
  const dataset = aDataset({
    articles: [
      anArticle('a', { published: '2020-10-06' }),
      anArticle('b', { published: '2020-10-06T08:00' }),
      anArticle('c', { published: '2020-10-07' }),
    ],
    events: ['a', 'b', 'c'].map((article) =>
      anEvent(article, { ...on, reports: [aReport(`${article}-1`, { article })] }),
    ),
  });
  const [group] = groupsOf(dataset);
  expect(group?.note).toBe('known only by the publication of A, B');
});

describe('in time order', () => {
  it('every heading comes once, and its events are neighbours', () => {
    const events = headings.flatMap(([date, extent, basis], i) => [
      anEvent(`x${i}`, { date, extent, basis }),
      anEvent(`y${i}`, { date, extent, basis }),
    ]);
    const dataset = aDataset({ articles, events: [...events, anEvent('z')] });
    const sorted = sortEvents(dataset);
    const listed = linesOf(dataset).flatMap((line) => (line?.kind === 'event' ? [line.row] : []));
    expect(eventsAt(indexOf(dataset), listed)).toEqual(sorted);
    const keys = groupsOf(dataset).map(({ heading, note }) => `${heading} ${note}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('an event is found by its place, and a stretch of time by the heading of its first event', () => {
    const dataset = aDataset({
      events: [
        anEvent('a', { date: '2020-10-05' }),
        anEvent('b', { date: '2020-10-05' }),
        anEvent('c', { date: '2020-10-07' }),
        anEvent('d'),
      ],
    });
    const shape = shapeOf(dataset);
    const lines = linesOf(dataset).map((line) => (line?.kind === 'event' ? line.row : line?.kind));
    expect(lines).toEqual(['day', 0, 1, 'day', 2, 'day', 3]);
    expect([0, 1, 2, 3].map((place) => lineOfPlace(shape, place))).toEqual([1, 2, 4, 6]);
    expect(lineAt(shape, 7)).toBeUndefined();
    expect([placeOfRow(shape, 2), placeOfRow(shape, 9)]).toEqual([2, -1]);
    const at = (day: string) => lineToBegin(shape, placeAtTime(shape, Date.parse(`${day}T00:00Z`)));
    expect([at('2020-10-01'), at('2020-10-06'), at('2020-10-09')]).toEqual([0, 3, -1]);
  });
});
