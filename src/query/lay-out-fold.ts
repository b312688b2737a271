/** Gives each stretch of time its width on a chart of so many pixels, and makes the mapping of that. */
import type { Stretch } from './find-stretches.ts';
import { type FoldPiece, foldTime, type TimeFold } from './fold-time.ts';
import { DAY_MS } from './mark-span.ts';

export interface FoldSizes {
  /** All widths in pixels. */
  readonly width: number;
  readonly column: number;
  readonly gap: number;
  /** Left free after the last event, for labels. */
  readonly room: number;
  /** Left free before the first event of a stretch. */
  readonly margin: number;
}

/** A stretch that is not the main one grows out of its column when it holds this share of the events. */
const WIDE_SHARE = 0.25;
/** The shortest time that a stretch is taken for: a single moment has no scale. */
const LEAST_SPAN = DAY_MS;

interface Placed {
  readonly stretch: Stretch;
  readonly main: boolean;
  readonly width: number;
}

function widths(stretches: readonly Stretch[], sizes: FoldSizes): readonly Placed[] {
  const all = stretches.reduce((sum, stretch) => sum + stretch.count, 0);
  const most = Math.max(...stretches.map((stretch) => stretch.count));
  const mainAt = stretches.findLastIndex((stretch) => stretch.count === most);
  const free = sizes.width - sizes.gap * (stretches.length - 1);
  const narrow = Math.min(sizes.column, (free * 0.4) / Math.max(1, stretches.length - 1));
  const side = stretches.map(({ count }, index) => {
    if (index === mainAt) return 0;
    return count >= all * WIDE_SHARE ? Math.max(narrow, (free * count) / all) : narrow;
  });
  const taken = side.reduce((sum, width) => sum + width, 0);
  return stretches.map((stretch, index) => ({
    stretch,
    main: index === mainAt,
    width: index === mainAt ? free - taken : (side[index] ?? narrow),
  }));
}

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** The real time that a stretch of this many pixels shows, its margins included. */
function reachOf({ stretch, width }: Placed, last: boolean, sizes: FoldSizes): Reach {
  const lacking = Math.max(0, LEAST_SPAN - (stretch.end - stretch.start)) / 2;
  const start = stretch.start - lacking;
  const end = stretch.end + lacking;
  const margin = Math.min(sizes.margin, width / 4);
  const room = last ? Math.min(sizes.room, width * 0.6) : margin / 4;
  const perPixel = (end - start) / Math.max(1, width - margin - room);
  return { start: start - margin * perPixel, end: end + room * perPixel };
}

/** Lays stretches out over the width; undefined where there are none. Neighbours whose margins meet are kept in order. */
export function layOutFold(stretches: readonly Stretch[], sizes: FoldSizes): TimeFold | undefined {
  if (stretches.length === 0) return undefined;
  const placed = widths(stretches, sizes);
  const reaches = placed.map((p, index) => reachOf(p, index === placed.length - 1, sizes));
  const main = placed.findIndex((p) => p.main);
  const mainReach = reaches[main] as Reach;
  const chartPerPixel = (mainReach.end - mainReach.start) / (placed[main] as Placed).width;
  const pieces: FoldPiece[] = [];
  let chart = 0;
  const add = (kind: FoldPiece['kind'], reach: Reach, width: number): void => {
    const chartEnd =
      kind === 'main' ? chart + reach.end - reach.start : chart + width * chartPerPixel;
    pieces.push({ kind, ...reach, chartStart: chart, chartEnd });
    chart = chartEnd;
  };
  for (const [index, p] of placed.entries()) {
    const before = pieces.at(-1);
    const reach = reaches[index] as Reach;
    const start = before ? Math.max(reach.start, before.end + 1) : reach.start;
    if (before) add('gap', { start: before.end, end: start }, sizes.gap);
    add(p.main ? 'main' : 'column', { start, end: Math.max(reach.end, start + 1) }, p.width);
  }
  return foldTime(pieces);
}
