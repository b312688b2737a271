import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../../src/messages/say.ts';
import type { ReportedEvent } from '../../../src/model/dataset.ts';
import { utcDay } from '../../../src/model/edtf.ts';
import { allBits } from '../../../src/query/bits.ts';
import { chartTimes } from '../../../src/query/chart-times.ts';
import type { TimeFold } from '../../../src/query/fold-time.ts';
import { layOutFold } from '../../../src/query/lay-out-fold.ts';
import { chartBasis, chartEvents } from '../../../src/views/timeline/chart-model.ts';
import { densityFor, foldSizes, labelMost } from '../../../src/views/timeline/chart-sizes.ts';
import { labelIn, lettersOf } from '../../../src/views/timeline/draft-marks.ts';
import { feedItems } from '../../../src/views/timeline/feed-items.ts';
import { lanePartsOf } from '../../../src/views/timeline/lane-parts.ts';
import { type LaidChart, layOutLanes, ROW } from '../../../src/views/timeline/lay-out-lanes.ts';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { aDataset, anActor, anArticle, anEvent, aReport } from '../../builders/dataset.ts';

const WIDTH = 700;
const text = 'Ships met.';
const article = anArticle({ id: 'gazette', published: '2021-03-02', text });
const report = aReport(article, text);

function layOut(dataset = STRAIT, scaleUp = 1, part?: readonly [from: number, to: number]) {
  const basis = chartBasis(dataset, sayEnglish);
  const events = chartEvents(basis, allBits(dataset.events.length), 'actor');
  const fold = layOutFold(basis.stretches, foldSizes(WIDTH, basis.crowdAtEnd)) as TimeFold;
  const scale = (WIDTH / fold.chartEnd) * scaleUp;
  const density = densityFor(events.dated.length, events.lanes.length, {
    width: WIDTH,
    height: 600,
  });
  const to = {
    fold,
    scale,
    labelMost: labelMost(WIDTH),
    fontFamily: 'sans-serif',
    headAbove: false,
    ...density,
    ...(part && { range: { start: part[0] * fold.chartEnd, end: part[1] * fold.chartEnd } }),
  };
  const laid = layOutLanes({ basis, events, times: chartTimes(basis.index, fold), to });
  return { basis, events, fold, scale, laid };
}

const overlaps = (laid: LaidChart): readonly string[] =>
  laid.lanes.flatMap(({ items }) =>
    items.flatMap((a, i) =>
      items
        .slice(i + 1)
        .filter(
          (b) => a.top === b.top && a.place.left < b.place.right && b.place.left < a.place.right,
        )
        .map((b) => `${a.key} / ${b.key}`),
    ),
  );

const storm = (days: readonly number[]) =>
  aDataset({
    articles: [article],
    actors: [anActor({ id: 'lorn', name: 'Lorn', kind: 'country' })],
    events: days.map(
      (day, i): ReportedEvent =>
        anEvent({
          id: `e${i}`,
          title: `Ship number ${i} meets another`,
          weight: (i % 10) / 10,
          when: new Date(utcDay(2021, 1, 1) + day * 86_400_000).toISOString().slice(0, 10),
          participants: i % 3 === 0 ? [] : [['lorn', 'agent']],
          reports: [report],
        }),
    ),
  });

describe('lanes', () => {
  it('stand one below the other, each as high as its rows', () => {
    const { laid } = layOut();
    for (const [i, { top, height, items }] of laid.lanes.entries()) {
      const next = laid.lanes[i + 1];
      expect(next?.top ?? laid.height).toBe(top + height);
      for (const item of items) {
        expect(item.top).toBeGreaterThanOrEqual(top);
        expect(item.top + ROW).toBeLessThanOrEqual(top + height);
      }
    }
  });

  it('hold every dated event once', () => {
    const { laid, events } = layOut();
    const rows = laid.lanes.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'event' ? [item.row] : [...item.members.rows])),
    );
    expect(rows.toSorted()).toEqual([...events.dated].toSorted());
  });

  it.each([1, 1.5, 4, 30])('have no mark or label on another, at %d times the scale', (times) => {
    expect(overlaps(layOut(STRAIT, times).laid)).toEqual([]);
  });
});

it('never lets marks collide nor loses an event, few or many, near or far', () => {
  const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(days, fc.constantFrom(1, 2, 11), (list, times) => {
      const { laid } = layOut(storm(list), times);
      expect(overlaps(laid)).toEqual([]);
      const count = laid.lanes
        .flatMap(({ items }) => items)
        .reduce((sum, item) => sum + (item.kind === 'event' ? 1 : item.members.count), 0);
      expect(count).toBe(list.length);
    }),
    { numRuns: 30 },
  );
});

describe('a dense story', () => {
  const dense = storm(Array.from({ length: 3000 }, (_, i) => (i * 7) % 365));

  it('is aggregated, and says how many', () => {
    const { laid } = layOut(dense);
    const clusters = laid.lanes.flatMap(({ items }) => items).filter((i) => i.kind === 'cluster');
    expect(clusters.length).toBeGreaterThan(0);
    expect(laid.lanes.every(({ height }) => height < 20 * ROW)).toBe(true);
  });

  it.each([1, 3, 12, 100])('is fed by at most 300 items, at %d times the scale', (times) => {
    const { laid, fold, scale } = layOut(dense, times);
    const length = fold.chartEnd / times;
    for (let start = 0; start < fold.chartEnd; start += Math.max(length, fold.chartEnd / 8)) {
      const range = { start, end: start + length };
      expect(
        feedItems(laid, { range, scale, top: 0, height: 600 }).items.length,
      ).toBeLessThanOrEqual(300);
    }
  });
});

describe('what is fed', () => {
  const { laid, fold, scale } = layOut();
  const whole = { range: { start: 0, end: fold.chartEnd }, scale, top: 0, height: 2000 };

  it('is everything when everything is in view', () => {
    expect(feedItems(laid, whole).items).toHaveLength(7);
  });
  it('leaves out what is far from the window', () => {
    const range = {
      start: fold.toChart(utcDay(1990, 1, 1)),
      end: fold.toChart(utcDay(1994, 1, 1)),
    };
    const { items } = feedItems(laid, { ...whole, range });
    expect(items.map(({ key }) => key)).toEqual(['actor:tarrel seizure']);
  });
  it('leaves out lanes that are scrolled away', () => {
    expect(feedItems(laid, { ...whole, top: 5000 }).items).toEqual([]);
  });
});

it.each<[event: string, parts: Readonly<Record<string, string>>]>([
  ['warning', { 'actor:lorn': 'agent', 'actor:tarrel': 'target', 'actor:lorn\ntarrel': 'target' }],
  ['fighting', { 'actor:lorn\ntarrel': 'agent' }],
  ['deaths', {}],
])('gives the lanes their part in the selected event: %s', (id, parts) => {
  const { laid } = layOut();
  const event = STRAIT.events.find((e) => e.id === id);
  expect(Object.fromEntries(lanePartsOf(event, laid, STRAIT))).toEqual(parts);
});

it.each<[event: string, letters: string]>([
  ['warning', ''],
  ['appeal', 'AB'],
  ['meeting', 'B'],
])('writes the letters of the articles where they tell something: %s', (id, letters) => {
  const event = STRAIT.events.find((e) => e.id === id) as ReportedEvent;
  expect(lettersOf(event, chartBasis(STRAIT, sayEnglish))).toBe(letters);
});

it.each<[name: string, title: string, label: string]>([
  ['an official of the lane by the short name', 'Ada Finch warns Tarrel', 'Finch warns Tarrel'],
  ['others by the full one', 'Bram Oke telephones Ada Finch', 'Bram Oke telephones Ada Finch'],
])('names %s', (_name, title, label) => {
  const lane = layOut().laid.lanes.find((l) => l.lane.key === 'actor:lorn');
  expect(lane && labelIn(lane.lane, title)).toBe(label);
});
