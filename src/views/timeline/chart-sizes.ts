/** Sizes of the chart that follow from the width it is given. */
import type { FoldSizes } from '../../query/lay-out-fold.ts';

/** A track below this many pixels folds tighter and says less. */
export const NARROW = 440;

/** Width of the lane heads beside a chart of so many pixels; 0 where they stand above their rows. */
export function laneHeadWidth(chartWidth: number): number {
  if (chartWidth < 560) return 0;
  return chartWidth < 760 ? 120 : 128;
}

/** Room after the last event, pixels: more where many events stand at the end, whose labels all begin there. */
const ROOM = { least: 150, most: 460, share: 0.46, crowd: 0.35 } as const;

function roomFor(width: number, crowd: number): number {
  const wanted = ROOM.least + (ROOM.most - ROOM.least) * Math.min(1, crowd / ROOM.crowd);
  return Math.min(wanted, width * ROOM.share);
}

/** How a fold spreads over a track. `crowd`: the share of events at its end. */
export function foldSizes(width: number, crowd: number): FoldSizes {
  const narrow = width < NARROW;
  return {
    width,
    column: narrow ? 56 : width < 600 ? 66 : 88,
    gap: narrow ? 10 : 12,
    room: roomFor(width, crowd),
    margin: narrow ? 16 : 30,
  };
}

/** The overview shows the same stretches; its gaps are wide enough to say what they leave out. */
export function overviewSizes(width: number): FoldSizes {
  const narrow = width < NARROW;
  return { width, column: narrow ? 56 : 88, gap: narrow ? 10 : 124, room: 40, margin: 24 };
}

/** The widest label, pixels: what fits after the last publication when everything is in view. */
export const labelMost = (width: number): number =>
  Math.max(120, Math.min(440, width * ROOM.share - 16));

/** Marks are fed for this part of the window beyond both of its ends. */
export const WINDOW_BEYOND = 0.35;

/** Up to this many events are all drawn; more are thinned out to what the view has room for. */
export const ALL_UP_TO = 280;
/** Places for marks in and around a view. About half of them are taken, for a label may cover several. */
const PLACES = 420;
const LEAST_BIN = 160;
const ROWS_IN_LANE = { least: 3, most: 8 } as const;

export interface Density {
  readonly bin: number;
  readonly perBin: number;
}

/** How finely to aggregate so that the marks in and around a view stay under the limit. */
export function densityFor(
  events: number,
  lanes: number,
  view: { readonly width: number; readonly height: number },
): Density {
  if (events <= ALL_UP_TO) return { bin: LEAST_BIN, perBin: Number.POSITIVE_INFINITY };
  const rows = Math.max(8, Math.ceil(view.height / 24) + 4);
  const bin = Math.max(LEAST_BIN, ((1 + 2 * WINDOW_BEYOND) * view.width * rows) / PLACES);
  const perBin = Math.floor(rows / Math.max(1, lanes));
  return { bin, perBin: Math.max(ROWS_IN_LANE.least, Math.min(ROWS_IN_LANE.most, perBin)) };
}
