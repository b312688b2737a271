/** Rows for the marks of each lane at one zoom level; labels never collide, and what is too dense is aggregated. */
import type { ReportedEvent } from '../../model/dataset.ts';
import type { AggregateMembers } from '../../query/aggregate-members.ts';
import type { Putting, Sign } from '../../query/event-signs.ts';
import type { Lane } from '../../query/lanes-of-events.ts';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { draftsOf } from './draft-marks.ts';
import { measureLabel } from './measure-label.ts';
import type { PlacedMark, Scale } from './place-mark.ts';
import { type InRows, rowsKnown, setInRows } from './set-in-rows.ts';
import type { ChartRange } from './timeline-widget.ts';

export const ROW = 24;
const LANE_PADDING = 2;

interface Common {
  /** Unique on the chart, and the same from one zoom level to the next. */
  readonly key: string;
  readonly lane: string;
  /** Pixels from the top of the chart's content. */
  readonly top: number;
  readonly place: PlacedMark;
}

export interface EventItem extends Common {
  readonly kind: 'event';
  /** Of the index. */
  readonly row: number;
  readonly event: ReportedEvent;
  /** The title; an official whom the lane names under their country goes by the short name. */
  readonly label: string;
  /** Letters of the articles that report it, where that is more than one or not the first. */
  readonly letters: string;
  readonly putting?: Putting;
  readonly signs: readonly Sign[];
}

export interface ClusterItem extends Common {
  readonly kind: 'cluster';
  readonly members: AggregateMembers;
}

export type ChartItem = EventItem | ClusterItem;

export interface LaidLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Pixels that the head takes above the rows; 0 where it stands beside them. */
  readonly head: number;
  /** In order of time. */
  readonly items: readonly ChartItem[];
}

export interface LaidChart {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

export interface LayoutSettings extends Scale {
  readonly fontFamily: string;
  readonly bin: number;
  readonly perBin: number;
  /** The row that is always drawn alone. */
  readonly keep?: number;
  /** Only what reaches into this stretch of chart time is laid out; absent: everything. */
  readonly range?: ChartRange;
  /** Heads stand above their rows instead of beside them. */
  readonly headAbove: boolean;
}

const HEAD_ABOVE = 24;
const HEAD_LINE = 16;
const HEAD_WIDTH = 84;

function besideHeight(lane: Lane, fontFamily: string): number {
  const lines = Math.min(3, Math.ceil(measureLabel(lane.label, fontFamily) / HEAD_WIDTH));
  return lines * HEAD_LINE + 6;
}

export interface Source {
  readonly events: ChartEvents;
  readonly basis: ChartBasis;
  /** Chart time of each row. */
  readonly times: Float64Array;
  readonly to: LayoutSettings;
}

const itemsOf = ({ drafts, rows }: InRows, first: number): readonly ChartItem[] =>
  drafts.map((draft, i) => ({ ...draft, top: first + (rows[i] ?? 0) * ROW }));

/** A lane with a height that is known beforehand is only filled when somebody looks at it. */
function layOutLane(lane: Lane, top: number, source: Source): LaidLane {
  const { to } = source;
  const head = to.headAbove ? HEAD_ABOVE : 0;
  const first = top + head + LANE_PADDING;
  const fill = (): InRows => setInRows(draftsOf(lane, source), lane, source);
  const known = rowsKnown(lane, to.perBin);
  const filled = known === undefined ? fill() : undefined;
  const rows = known ?? filled?.most ?? 1;
  const least = to.headAbove ? 0 : besideHeight(lane, to.fontFamily);
  const height = Math.max(rows * ROW, least) + 2 * LANE_PADDING + 1 + head;
  let items = filled && itemsOf(filled, first);
  return {
    lane,
    top,
    height,
    head,
    get items() {
      items ??= itemsOf(fill(), first);
      return items;
    },
  };
}

/** Lanes from top to bottom with their marks. Runs once for each zoom level and stretch, not for each frame. */
export function layOutLanes(source: Source): LaidChart {
  const lanes: LaidLane[] = [];
  let top = 0;
  for (const lane of source.events.lanes) {
    const laid = layOutLane(lane, top, source);
    lanes.push(laid);
    top += laid.height;
  }
  return { lanes, height: top };
}
