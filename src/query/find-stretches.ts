/** Finds the stretches of time that hold dated events, so that the long empty ones between them can be folded. */
import { DAY_MS } from './mark-span.ts';

/** Milliseconds since 1970 UTC, and how many events it holds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

interface Interval {
  readonly start: number;
  readonly end: number;
  /** How many events have it. */
  readonly count: number;
}

/** An empty stretch folds when it is this long, and this large a part of what surrounds it. */
const LEAST_GAP = 60 * DAY_MS;
const LEAST_SHARE = 0.3;
/** An event that spans more of the time than this does not fill it: only its edges count. */
const UMBRELLA_SHARE = 0.6;
/** A stretch with fewer of the events than this stays whole: it is drawn in a short column anyway. */
const DENSE_SHARE = 0.25;
const MOST_STRETCHES = 4;

const countOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { count }) => sum + count, 0);

const stretchOf = (intervals: readonly Interval[]): Stretch => ({
  start: intervals[0]?.start ?? 0,
  end: intervals.reduce((end, interval) => Math.max(end, interval.end), Number.NEGATIVE_INFINITY),
  count: countOf(intervals),
});

function cutAtGaps(sorted: readonly Interval[], least: number): readonly (readonly Interval[])[] {
  const parts: Interval[][] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const interval of sorted) {
    const current = parts.at(-1);
    if (current && interval.start - covered < least) current.push(interval);
    else parts.push([interval]);
    covered = Math.max(covered, interval.end);
  }
  return parts;
}

const edgesOf = ({ start, end, count }: Interval): readonly Interval[] => [
  { start, end: start, count },
  { start: end, end, count },
];

/** Cuts where nothing happens for long; an event that spans most of the time bridges no gap between two others. */
function splitAtGaps(sorted: readonly Interval[]): readonly (readonly Interval[])[] {
  const { start, end } = stretchOf(sorted);
  const least = Math.max(LEAST_GAP, (end - start) * LEAST_SHARE);
  const isUmbrella = (i: Interval): boolean => i.end - i.start > (end - start) * UMBRELLA_SHARE;
  const others = sorted.filter((interval) => !isUmbrella(interval));
  if (cutAtGaps(others, least).length <= 1) return [sorted];
  const edges = sorted.filter(isUmbrella).flatMap(edgesOf);
  return cutAtGaps(
    [...others, ...edges].sort((a, b) => a.start - b.start),
    least,
  );
}

function split(intervals: readonly Interval[], all: number): readonly Stretch[] {
  const parts = splitAtGaps(intervals);
  if (parts.length === 1) return [stretchOf(intervals)];
  return parts.flatMap((part) =>
    countOf(part) >= all * DENSE_SHARE ? split(part, all) : [stretchOf(part)],
  );
}

/** Joins the two neighbours that lie closest until few enough are left. */
function atMost(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const list = [...stretches];
  while (list.length > most) {
    let closest = 0;
    for (let i = 1; i < list.length - 1; i++)
      if (gapAfter(list, i) < gapAfter(list, closest)) closest = i;
    const [left, right] = list.splice(closest, 2) as [Stretch, Stretch];
    const count = left.count + right.count;
    list.splice(closest, 0, { start: left.start, end: Math.max(left.end, right.end), count });
  }
  return list;
}

const gapAfter = (list: readonly Stretch[], index: number): number =>
  (list[index + 1]?.start ?? 0) - (list[index]?.end ?? 0);

/** Stretches in order of time, at most four; none where there is no interval. */
export function findStretches(intervals: readonly Interval[]): readonly Stretch[] {
  if (intervals.length === 0) return [];
  const sorted = intervals.toSorted((a, b) => a.start - b.start);
  return atMost(split(sorted, countOf(sorted)), MOST_STRETCHES);
}
