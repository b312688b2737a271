/** How many events touch each day (or week, month, year …) of the story: what the overview draws. */
import { FAMILIES, type Family } from '../model/kinds.ts';
import { UNITS, unitStarts } from './calendar-units.ts';
import { scaleOf, type TimeFold } from './fold-time.ts';

/** Events as the overview counts them, one column for each fact; real times. */
export interface Touches {
  readonly count: number;
  /** Place in FAMILIES. */
  readonly family: Uint8Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** 1 where only the publication tells the day: drawn hollow. */
  readonly hollow: Uint8Array;
}

export interface DensityBin {
  /** Chart times. */
  readonly start: number;
  readonly end: number;
  readonly solid: Readonly<Record<Family, number>>;
  readonly hollow: Readonly<Record<Family, number>>;
  readonly total: number;
}

const GRAINS = [UNITS.day, UNITS.week, UNITS.month, UNITS.year, UNITS.decade, UNITS.century];
const LEAST_PIXELS = 4;

/** Real times at which bins begin, in order; the last one closes the last bin. */
function edgesOf(fold: TimeFold, pixelsPerChartMs: number): readonly number[] {
  return fold.pieces.flatMap((piece) => {
    if (piece.kind === 'gap') return [piece.start, piece.end];
    const pixels = scaleOf(piece) * pixelsPerChartMs;
    const grain = GRAINS.find(({ about }) => about * pixels >= LEAST_PIXELS) ?? UNITS.century;
    const starts = unitStarts(grain, piece.start, piece.end, 5000);
    return [piece.start, ...starts.filter((at) => at > piece.start), piece.end];
  });
}

/** Position of the last edge that is not after the time; often the one of the time before. */
function binOf(edges: readonly number[], time: number, hint: number): number {
  if ((edges[hint] ?? 0) <= time && time < (edges[hint + 1] ?? Number.NEGATIVE_INFINITY))
    return hint;
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Counts = Record<Family, Float64Array>;

const emptyCounts = (size: number): Counts => ({
  conflict: new Float64Array(size),
  words: new Float64Array(size),
  contact: new Float64Array(size),
  public: new Float64Array(size),
});

/** Adds up the steps that were noted where an event begins and ends. */
function accumulate(counts: Counts): void {
  for (const family of FAMILIES) {
    const steps = counts[family];
    for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] ?? 0) + (steps[i - 1] ?? 0);
  }
}

const at = (counts: Counts, bin: number): Record<Family, number> => ({
  conflict: counts.conflict[bin] ?? 0,
  words: counts.words[bin] ?? 0,
  contact: counts.contact[bin] ?? 0,
  public: counts.public[bin] ?? 0,
});

const sum = (counts: Readonly<Record<Family, number>>): number =>
  FAMILIES.reduce((total, family) => total + counts[family], 0);

/** Bins with at least one event, in order of time. Costs one step for each event and each bin. */
export function density(
  touches: Touches,
  fold: TimeFold,
  pixelsPerChartMs: number,
): readonly DensityBin[] {
  const edges = [...new Set(edgesOf(fold, pixelsPerChartMs))];
  const solid = emptyCounts(edges.length + 1);
  const hollow = emptyCounts(edges.length + 1);
  let [first, last] = [0, 0];
  for (let i = 0; i < touches.count; i++) {
    const family = FAMILIES[touches.family[i] as number] ?? 'public';
    const steps = (touches.hollow[i] === 1 ? hollow : solid)[family];
    first = binOf(edges, touches.start[i] as number, first);
    last = Math.max(first, binOf(edges, (touches.end[i] as number) - 1, last));
    steps[first] = (steps[first] as number) + 1;
    steps[last + 1] = (steps[last + 1] as number) - 1;
  }
  accumulate(solid);
  accumulate(hollow);
  return edges.slice(0, -1).flatMap((edge, bin) => {
    const counts = { solid: at(solid, bin), hollow: at(hollow, bin) };
    const total = sum(counts.solid) + sum(counts.hollow);
    if (total === 0) return [];
    const end = fold.toChart(edges[bin + 1] ?? edge);
    return [{ start: fold.toChart(edge), end, ...counts, total }];
  });
}
