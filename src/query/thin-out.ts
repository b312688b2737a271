/** Level of detail: where a lane holds more events side by side than there is room for, the weightiest stand alone and the rest as one aggregate. */

/** A dated event on the chart: position in the list of events, place in pixels, weight. */
export interface Dot {
  readonly event: number;
  readonly x: number;
  readonly weight: number;
}

/** Events that stand together under one mark. */
export interface Cluster {
  /** In pixels, the middle of its bin. */
  readonly x: number;
  readonly events: readonly number[];
}

export interface Thinned {
  readonly alone: readonly Dot[];
  readonly clusters: readonly Cluster[];
}

export interface Room {
  /** Width of a bin in pixels. */
  readonly bin: number;
  /** How many marks a bin has room for, its aggregate included; Infinity never aggregates. */
  readonly perBin: number;
  /** Events that always stand alone: the selected one. */
  readonly keep?: number;
}

const heavierFirst = (a: Dot, b: Dot): number => b.weight - a.weight || a.event - b.event;

/** Splits dots into those that stand alone and aggregates by bin; every event is in exactly one of them. */
export function thinOut(dots: readonly Dot[], { bin, perBin, keep }: Room): Thinned {
  if (dots.length <= perBin) return { alone: dots, clusters: [] };
  const bins = new Map<number, Dot[]>();
  for (const dot of dots) {
    const key = Math.floor(dot.x / bin);
    const list = bins.get(key);
    if (list) list.push(dot);
    else bins.set(key, [dot]);
  }
  const alone: Dot[] = [];
  const clusters: Cluster[] = [];
  for (const [key, list] of bins) {
    if (list.length <= perBin) {
      alone.push(...list);
      continue;
    }
    list.sort((a, b) => Number(b.event === keep) - Number(a.event === keep) || heavierFirst(a, b));
    const room = Math.max(1, perBin - 1);
    alone.push(...list.slice(0, room));
    clusters.push({ x: (key + 0.5) * bin, events: list.slice(room).map((dot) => dot.event) });
  }
  return { alone, clusters };
}
