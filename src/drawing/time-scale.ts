/** From time to pixels: stretches that have events are drawn to scale, the empty time between them is folded. */

/** Half-open, milliseconds since 1970 UTC, and where it is drawn. */
export interface ScaledStretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface TimeScale {
  readonly stretches: readonly ScaledStretch[];
  /** Pixels from the left edge; outside of all stretches, in the fold or at the edge. */
  readonly x: (time: number) => number;
}

const DAY_MS = 86_400_000;
/** Empty time is folded where it is longer than this part of all time. */
const FOLDED_FROM = 0.12;
const FOLD_PX = 36;
const LEAST_STRETCH_PX = 90;

interface Bare {
  readonly from: number;
  readonly to: number;
  readonly moments: number;
}

function stretchesOf(moments: readonly number[]): readonly Bare[] {
  const sorted = [...moments].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const gap = Math.max(30 * DAY_MS, (last - first) * FOLDED_FROM);
  const groups: number[][] = [];
  for (const moment of sorted) {
    const group = groups.at(-1);
    if (group && moment - (group.at(-1) as number) <= gap) group.push(moment);
    else groups.push([moment]);
  }
  return groups.map((group) => {
    const [from, to] = [group[0] as number, group.at(-1) as number];
    const slack = Math.max(DAY_MS, (to - from) * 0.02);
    return { from: from - slack, to: to + slack, moments: group.length };
  });
}

/** The scale of moments over a width; a stretch is as wide as it is full, by the root of its moments. */
export function timeScale(moments: readonly number[], left: number, right: number): TimeScale {
  const bare = stretchesOf(moments);
  const room = right - left - FOLD_PX * (bare.length - 1);
  const weights = bare.map((one) => Math.sqrt(one.moments));
  const all = weights.reduce((a, b) => a + b, 0);
  const least = Math.min(LEAST_STRETCH_PX, room / Math.max(1, bare.length));
  const spare = room - least * bare.length;
  let at = left;
  const stretches = bare.map(({ from, to }, index): ScaledStretch => {
    const width = least + (spare * (weights[index] as number)) / all;
    const stretch = { from, to, left: at, right: at + width };
    at += width + FOLD_PX;
    return stretch;
  });
  const x = (time: number): number => {
    const next = stretches.findIndex(({ to }) => time < to);
    const stretch = stretches[next];
    if (!stretch) return right;
    if (time >= stretch.from) {
      const share = (time - stretch.from) / (stretch.to - stretch.from);
      return stretch.left + share * (stretch.right - stretch.left);
    }
    const before = stretches[next - 1];
    return before ? (before.right + stretch.left) / 2 : left;
  };
  return { stretches, x };
}
