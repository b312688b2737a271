/** The marks of a lane at one zoom level, before they have rows: single events, and for what is too dense aggregates. */
import { timeline } from '../../messages/en/timeline.ts';
import type { ReportedEvent } from '../../model/dataset.ts';
import { AggregateMembers } from '../../query/aggregate-members.ts';
import { markAt } from '../../query/columns.ts';
import { puttingOf, signsOf } from '../../query/event-signs.ts';
import type { Lane } from '../../query/lanes-of-events.ts';
import { BLOCK, blocksOf, eachBlock } from '../../query/row-blocks.ts';
import { type Bin, type Dots, placeOfTime, thinOut } from '../../query/thin-out.ts';
import type { ChartBasis } from './chart-model.ts';
import type { ClusterItem, EventItem, Source } from './lay-out-lanes.ts';
import { lettersWidth, measureLabel, SIGN_PX } from './measure-label.ts';
import { type PlacedMark, placeMark } from './place-mark.ts';

const CLUSTER_WIDTH = 116;

export type EventDraft = Omit<EventItem, 'top'>;
export type ClusterDraft = Omit<ClusterItem, 'top'>;
export type Draft = EventDraft | ClusterDraft;

/** What of a lane is to be drawn: the bins of a stretch of time, with what reaches into it from others. */
export interface LaneDrafts {
  readonly bins: readonly Bin[];
  readonly dots: Dots;
  /** Of each bin, in its order. */
  readonly alone: readonly (readonly EventDraft[])[];
  /** Marks of other stretches that last into this one. */
  readonly reaching: readonly EventDraft[];
}

/** Letters tell something where several articles report, or where another than the main one does. */
export function lettersOf(event: ReportedEvent, basis: ChartBasis): string {
  const articles = new Set(event.reports.map((report) => report.article));
  if (articles.size === 1 && basis.mainArticle && articles.has(basis.mainArticle)) return '';
  const letters = [...articles].map((id) => basis.letters.get(id) ?? '').sort();
  return letters.length > 3 ? basis.say(timeline).articles(letters.length) : letters.join('');
}

/** "Ali Akbar Velayati calls …" is "Velayati calls …" in the lane where he stands as Velayati. */
export function labelIn(lane: Lane, title: string): string {
  const member = lane.members.find(({ name }) => title.startsWith(name));
  return member ? member.shortName + title.slice(member.name.length) : title;
}

function eventDraft(row: number, lane: Lane, { basis, to }: Source): EventDraft[] {
  const event = basis.index.eventAt(row);
  const span = markAt(basis.index, row);
  if (!span) return [];
  const letters = lettersOf(event, basis);
  const label = labelIn(lane, event.title);
  const putting = puttingOf(event);
  const signs = signsOf(event.id, basis.signed ?? {});
  const width =
    measureLabel(label, to.fontFamily) + lettersWidth(letters) + signs.length * SIGN_PX + 2;
  const place = placeMark(span, width, to);
  const key = `${lane.key} ${event.id}`;
  const look = { label, letters, signs, ...(putting && { putting }) };
  return [{ kind: 'event', key, lane: lane.key, row, event, ...look, place }];
}

/** The aggregate of a bin: everything in it but the rows that stand alone. */
export function clusterDraft(
  bin: Bin,
  alone: ReadonlySet<number>,
  lane: Lane,
  { basis, to }: Source,
): ClusterDraft {
  const { at } = bin;
  const members = new AggregateMembers(basis.index, lane.events, bin, alone);
  const x = at * to.scale;
  const half = 9 + 4 * Math.max(0, String(members.count).length - 2);
  const place: PlacedMark = {
    at,
    start: at,
    end: at,
    label: { chart: at, px: half + 5 },
    labelInside: false,
    short: false,
    overLine: false,
    goesOn: false,
    labelMost: CLUSTER_WIDTH,
    left: x - half - 1,
    right: x + CLUSTER_WIDTH,
  };
  const key = `${lane.key} ${Math.floor(x / to.bin)} of ${to.bin} at ${to.scale}`;
  return { kind: 'cluster', key, lane: lane.key, members, place };
}

/** Places of the bins outside a stretch of which some event lasts into it. */
function reachingPlaces(dots: Dots, from: number, to: number, source: Source): readonly number[] {
  const { markStart, markEnd } = source.basis.index;
  const { fold, range } = source.to;
  if (!range) return [];
  const [start, end] = [fold.toReal(range.start), fold.toReal(range.end)];
  const places: number[] = [];
  const { rows, blocks } = dots;
  const isBefore = (i: number): boolean => (markEnd[rows[i] as number] as number) > start;
  const isAfter = (i: number): boolean => (markStart[rows[i] as number] as number) < end;
  const take = (first: number, last: number, reaches: (place: number) => boolean): void => {
    for (let i = first; i < last; i++) if (reaches(i)) places.push(i);
  };
  const takeBefore = (block: number): void => {
    if ((blocks?.latest[block] as number) > start)
      take(block * BLOCK, (block + 1) * BLOCK, isBefore);
  };
  const takeAfter = (block: number): void => {
    if ((blocks?.earliest[block] as number) < end)
      take(block * BLOCK, (block + 1) * BLOCK, isAfter);
  };
  eachBlock(blocks, 0, from, takeBefore, (i) => take(i, i + 1, isBefore));
  eachBlock(blocks, to, rows.length, takeAfter, (i) => take(i, i + 1, isAfter));
  return places;
}

/** Whole bins around places, each once. `places` ascend. */
function binsAround(
  places: readonly number[],
  dots: Dots,
  bin: number,
): readonly [number, number][] {
  const found: [number, number][] = [];
  let until = 0;
  for (const place of places) {
    if (place < until) continue;
    const key = Math.floor((dots.times[dots.rows[place] as number] as number) / bin);
    until = placeOfTime(dots, (key + 1) * bin);
    found.push([placeOfTime(dots, key * bin), until]);
  }
  return found;
}

/** A lane that has room for all its events aggregates none. */
export function draftsOf(lane: Lane, source: Source): LaneDrafts {
  const { basis, times, to } = source;
  const blocks = blocksOf(basis.index, lane.events);
  const weights = basis.index.weight;
  const dots: Dots = { rows: lane.events, times, weights, ...(blocks && { blocks }) };
  const bin = to.bin / to.scale;
  const perBin = lane.events.length <= to.perBin ? Number.POSITIVE_INFINITY : to.perBin;
  const room = { bin, perBin, ...(to.keep !== undefined && { keep: to.keep }) };
  const { range } = to;
  const from = range ? placeOfTime(dots, Math.floor(range.start / bin) * bin) : 0;
  const end = range ? placeOfTime(dots, Math.ceil(range.end / bin) * bin) : dots.rows.length;
  const bins = thinOut(dots, from, end, room);
  const draft = (row: number): EventDraft[] => eventDraft(row, lane, source);
  const others = binsAround(reachingPlaces(dots, from, end, source), dots, bin);
  const reaching = others
    .flatMap(([start, stop]) => thinOut(dots, start, stop, room))
    .flatMap(({ alone }) => alone.flatMap(draft))
    .filter(({ place }) => !range || (place.end > range.start && place.start < range.end));
  return { bins, dots, alone: bins.map(({ alone }) => alone.flatMap(draft)), reaching };
}
