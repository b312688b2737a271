/** Level of detail: where a lane holds more events side by side than there is room for, the weightiest stand alone and the rest as one aggregate. */

/** A dated event on the chart: position in the list of events, chart time, weight. */
export interface Dot {
  readonly event: number;
  readonly at: number;
  readonly weight: number;
}

/** Events that stand together under one mark. */
export interface Cluster {
  /** Chart time, the middle of its bin. */
  readonly at: number;
  /** In order of time. */
  readonly events: readonly number[];
}

export interface Thinned {
  readonly alone: readonly Dot[];
  readonly clusters: readonly Cluster[];
}

export interface Room {
  /** Width of a bin in chart time. */
  readonly bin: number;
  /** How many marks a bin has room for, its aggregate included; Infinity never aggregates. */
  readonly perBin: number;
  /** Events that always stand alone: the selected one. */
  readonly keep?: number;
}

const isHeavier = (a: Dot, b: Dot, keep: number | undefined): boolean => {
  if (a.event === keep || b.event === keep) return a.event === keep;
  return a.weight > b.weight || (a.weight === b.weight && a.event < b.event);
};

/** The heaviest few, by insertion: a bin may hold thousands, of which two or three stand alone. */
function heaviest(dots: readonly Dot[], count: number, keep: number | undefined): ReadonlySet<Dot> {
  const top: Dot[] = [];
  for (const dot of dots) {
    const last = top.at(-1);
    if (top.length === count && last && !isHeavier(dot, last, keep)) continue;
    let place = top.length;
    while (place > 0 && isHeavier(dot, top[place - 1] as Dot, keep)) place--;
    top.splice(place, 0, dot);
    if (top.length > count) top.pop();
  }
  return new Set(top);
}

function inBins(dots: readonly Dot[], bin: number): ReadonlyMap<number, readonly Dot[]> {
  const bins = new Map<number, Dot[]>();
  for (const dot of dots) {
    const key = Math.floor(dot.at / bin);
    const list = bins.get(key);
    if (list) list.push(dot);
    else bins.set(key, [dot]);
  }
  return bins;
}

/** Splits dots into those that stand alone and aggregates by bin; every event is in exactly one of them. Keeps their order. */
export function thinOut(dots: readonly Dot[], { bin, perBin, keep }: Room): Thinned {
  if (dots.length <= perBin) return { alone: dots, clusters: [] };
  const alone: Dot[] = [];
  const clusters: Cluster[] = [];
  for (const [key, list] of inBins(dots, bin)) {
    if (list.length <= perBin) {
      alone.push(...list);
      continue;
    }
    const kept = heaviest(list, Math.max(1, perBin - 1), keep);
    alone.push(...kept);
    const events = list.filter((dot) => !kept.has(dot)).map(({ event }) => event);
    clusters.push({ at: (key + 0.5) * bin, events });
  }
  return { alone, clusters };
}
