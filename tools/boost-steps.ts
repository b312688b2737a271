/** An additive logistic model of step functions, fitted by boosting: one sign and one threshold at a time, with a fixed seed. */

export interface BoostedRow {
  readonly values: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

/** Up to and with a value, so many points; the last goes up to infinity. */
export type Steps = readonly (readonly [upTo: number, points: number])[];

const ROUNDS = 250;
const SEEDS = 4;
const RATE = 0.1;
/** Weight of the prior: the more, the smaller each step. */
const RIDGE = 20;
/** Least information on either side of a threshold. */
const LEAST = 6;
const MOST_STEPS = 20;
/** Parts of the signs and of the rows that each round looks at. */
const OF_SIGNS = 0.6;
const OF_ROWS = 0.6;

/** 0 to 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Between parts of equal length of what is sorted. */
const between = (sorted: readonly number[]): readonly number[] =>
  Array.from(
    { length: MOST_STEPS - 1 },
    (_, part) => sorted[Math.floor(((part + 1) * sorted.length) / MOST_STEPS)]!,
  );

/** Thresholds between the values that there are; of many, between equal parts of the rows, and of the values, which parts rare ones too. */
function thresholds(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_STEPS)
    return distinct.slice(1).map((value, at) => (value + distinct[at]!) / 2);
  const cuts = new Set(
    [...between(sorted), ...between(distinct)].filter((value) => value > distinct[0]!),
  );
  return [...cuts].sort((a, b) => a - b).map((value) => value - 1e-6);
}

interface Column {
  readonly cuts: readonly number[];
  readonly binOf: Uint8Array;
  /** Points of each bin. */
  readonly points: Float64Array;
}

function makeColumn(values: readonly number[]): Column {
  const cuts = thresholds(values);
  const binOf = Uint8Array.from(values, (value) => {
    const at = cuts.findIndex((cut) => value <= cut);
    return at < 0 ? cuts.length : at;
  });
  return { cuts, binOf, points: new Float64Array(cuts.length + 1) };
}

interface Split {
  readonly column: Column;
  readonly upTo: number;
  readonly below: number;
  readonly above: number;
  readonly gain: number;
}

/** The best threshold of one sign, from the gradient and the curvature of the rows in each of its bins. */
function bestSplit(column: Column, slope: Float64Array, bend: Float64Array): Split | undefined {
  const [G, H] = [slope, bend].map((all) => all.reduce((sum, one) => sum + one, 0)) as [
    number,
    number,
  ];
  let [g, h] = [0, 0];
  let best: Split | undefined;
  for (let bin = 0; bin < column.cuts.length; bin++) {
    g += slope[bin]!;
    h += bend[bin]!;
    if (h < LEAST || H - h < LEAST) continue;
    const [below, above] = [g / (h + RIDGE), (G - g) / (H - h + RIDGE)];
    const gain = g * below + (G - g) * above - (G * G) / (H + RIDGE);
    if (gain > (best?.gain ?? 1e-3)) best = { column, upTo: bin, below, above, gain };
  }
  return best;
}

function oneRound(
  columns: readonly Column[],
  rows: readonly BoostedRow[],
  sums: Float64Array,
  chance: () => number,
): void {
  const used = columns.filter(({ cuts }) => chance() < OF_SIGNS && cuts.length > 0);
  const binned = used.map(
    ({ points }) => [new Float64Array(points.length), new Float64Array(points.length)] as const,
  );
  for (const [i, { is, weight }] of rows.entries()) {
    if (chance() >= OF_ROWS) continue;
    const p = 1 / (1 + Math.exp(-sums[i]!));
    const [slope, bend] = [weight * (Number(is) - p), weight * Math.max(1e-6, p * (1 - p))];
    for (const [at, { binOf }] of used.entries()) {
      binned[at]![0][binOf[i]!]! += slope;
      binned[at]![1][binOf[i]!]! += bend;
    }
  }
  let best: Split | undefined;
  for (const [at, column] of used.entries()) {
    const split = bestSplit(column, ...binned[at]!);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  if (!best) return;
  const { column, upTo, below, above } = best;
  const pointsOf = (bin: number): number => RATE * (bin <= upTo ? below : above);
  for (let bin = 0; bin < column.points.length; bin++) column.points[bin]! += pointsOf(bin) / SEEDS;
  for (let i = 0; i < rows.length; i++) sums[i]! += pointsOf(column.binOf[i]!);
}

/** The bins of a column as steps; neighbours with the same points are one. */
function stepsOf({ cuts, points }: Column): Steps {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return [...points].flatMap((value, bin) => {
    const next = points[bin + 1];
    const isLast = next === undefined || round(next) !== round(value);
    return isLast
      ? [
          [
            cuts[bin] === undefined ? Number.POSITIVE_INFINITY : round(cuts[bin]),
            round(value),
          ] as const,
        ]
      : [];
  });
}

export function boostSteps(
  rows: readonly BoostedRow[],
  signs: number,
): { readonly base: number; readonly steps: readonly Steps[] } {
  const columns = Array.from({ length: signs }, (_, sign) =>
    makeColumn(rows.map(({ values }) => values[sign]!)),
  );
  const weight = (those: readonly BoostedRow[]): number =>
    those.reduce((sum, row) => sum + row.weight, 0);
  const are = weight(rows.filter(({ is }) => is));
  const base = Math.log(are / (weight(rows) - are));
  for (let seed = 1; seed <= SEEDS; seed++) {
    const sums = new Float64Array(rows.length).fill(base);
    const chance = chances(seed * 7919);
    for (let round = 0; round < ROUNDS; round++) oneRound(columns, rows, sums, chance);
  }
  return { base: Math.round(base * 1000) / 1000, steps: columns.map(stepsOf) };
}
