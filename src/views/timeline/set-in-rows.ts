/** Gives the marks of a lane their rows. What finds no room joins the aggregate of its bin, so that a lane keeps its height. */
import type { Lane } from '../../query/lanes-of-events.ts';
import { type Extent, packRows } from '../../query/pack-rows.ts';
import { clusterDraft, type Draft, type EventDraft, type LaneDrafts } from './draft-marks.ts';
import type { Source } from './lay-out-lanes.ts';

const LABEL_GAP = 10;

export interface InRows {
  /** In order of time. */
  readonly drafts: readonly Draft[];
  readonly rows: ArrayLike<number>;
  /** How many rows the lane has. */
  readonly most: number;
}

/** The rows of a lane that aggregates what is too dense: the same at every zoom level and in every stretch of time. */
export const rowsKnown = (lane: Lane, perBin: number): number | undefined =>
  perBin === Number.POSITIVE_INFINITY ? undefined : Math.min(perBin, lane.events.length);

const byTime = (a: Draft, b: Draft): number => a.place.at - b.place.at;
const extentOf = ({ place }: Draft): Extent => ({ left: place.left, right: place.right });

/** As many rows as it takes. */
function setAll({ alone }: LaneDrafts): InRows {
  // Of one moment in the order of the list.
  const drafts = alone.flat().sort((a, b) => byTime(a, b) || a.row - b.row);
  const rows = packRows(drafts.map(extentOf), LABEL_GAP);
  return { drafts, rows, most: rows.reduce((m, row) => Math.max(m, row + 1), 1) };
}

/** The first of some rows in which a mark touches no other; undefined where there is none. */
function freeRow(rows: readonly Extent[][], { left, right }: Extent): number | undefined {
  const row = rows.findIndex((taken) =>
    taken.every((other) => other.right + LABEL_GAP <= left || right + LABEL_GAP <= other.left),
  );
  return row < 0 ? undefined : row;
}

/** The weightiest first: they get their place, and the upper rows. The last row is for aggregates. */
function setWeightiest(found: LaneDrafts, lane: Lane, source: Source): InRows {
  const { to, basis } = source;
  const { weight } = basis.index;
  const most = rowsKnown(lane, to.perBin) ?? 1;
  const isRoomy = lane.events.length <= to.perBin;
  const taken: Extent[][] = Array.from({ length: isRoomy ? most : most - 1 }, () => []);
  const weightOf = ({ row }: EventDraft): number =>
    row === to.keep ? Number.POSITIVE_INFINITY : (weight[row] as number);
  const placed: { readonly draft: Draft; readonly row: number }[] = [];
  const inRows = new Set<number>();
  const wanted = [...found.reaching, ...found.alone.flat()];
  for (const draft of wanted.sort((a, b) => weightOf(b) - weightOf(a) || a.row - b.row)) {
    const row = freeRow(taken, extentOf(draft));
    if (row === undefined) continue;
    taken[row]?.push(extentOf(draft));
    placed.push({ draft, row });
    inRows.add(draft.row);
  }
  for (const bin of found.bins) {
    const alone = new Set(bin.alone.filter((row) => inRows.has(row)));
    if (alone.size < bin.to - bin.from)
      placed.push({ draft: clusterDraft(bin, alone, lane, source), row: most - 1 });
  }
  placed.sort((a, b) => byTime(a.draft, b.draft));
  return { drafts: placed.map(({ draft }) => draft), rows: placed.map(({ row }) => row), most };
}

export const setInRows = (found: LaneDrafts, lane: Lane, source: Source): InRows =>
  source.to.perBin === Number.POSITIVE_INFINITY
    ? setAll(found)
    : setWeightiest(found, lane, source);
