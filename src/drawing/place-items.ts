/** Gives every event a row in which neither its mark nor its label lies on another's. */
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { type EventBounds, eventBounds } from '../query/event-bounds.ts';
import { type Sign, type SignedEvents, signsOf } from '../query/event-signs.ts';
import { SIGN_PX } from './draw-signs.ts';
import { fitText, textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

export const LABEL_PX = 12;
export const ROW_PX = 20;
/** Of the disc, and between it and its label. */
export const DISC_PX = 6;
const GAP_PX = 5;
const LONGEST_LABEL_PX = 420;
/** Between what stands side by side in a row. */
const APART_PX = 14;

export interface PlacedItem {
  readonly event: ReportedEvent;
  readonly bounds: EventBounds;
  readonly row: number;
  /** Ends of the bar or line; both the same for a point. */
  readonly from: number;
  readonly to: number;
  /** Middle of the disc. */
  readonly disc: number;
  readonly label: string;
  readonly labelLeft: number;
  readonly labelWidth: number;
  readonly signs: readonly Sign[];
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

const DAY_MS = 86_400_000;

/** Where the mark stands; a day is a point in its middle. */
function markOf(bounds: EventBounds, { x, stretches }: TimeScale) {
  const edgeLeft = stretches[0]?.left ?? 0;
  const edgeRight = stretches.at(-1)?.right ?? 0;
  const { start, end, extent } = bounds;
  const [from, to] = [
    start === undefined ? edgeLeft : x(start),
    end === undefined ? edgeRight : x(end - 1),
  ];
  const isShort = start !== undefined && end !== undefined && end - start <= DAY_MS;
  if (isShort) {
    const middle = x((start + end) / 2);
    return { from: middle, to: middle, disc: middle };
  }
  if (start === undefined) return { from: Math.max(edgeLeft, to - 40), to, disc: to };
  return { from, to, disc: extent === 'throughout' ? from + DISC_PX : (from + to) / 2 };
}

type Placed = Omit<PlacedItem, 'row'> & Extent;

/** The label right of the mark, or left of it where there is more room. */
function placeLabel(
  event: ReportedEvent,
  bounds: EventBounds,
  scale: TimeScale,
  edge: Extent,
  signs: readonly Sign[],
): Placed {
  const mark = markOf(bounds, scale);
  const isBar = mark.to - mark.from > 4 * DISC_PX && bounds.extent === 'throughout';
  // A long bar carries its label; after a shorter one, or a line, it follows.
  const after = (isBar ? mark.disc : Math.max(mark.disc, mark.to)) + DISC_PX + GAP_PX;
  const before = Math.min(mark.disc, mark.from) - DISC_PX - GAP_PX;
  const signWidth = signs.length * SIGN_PX;
  const wanted = Math.min(textWidth(event.title, LABEL_PX), LONGEST_LABEL_PX) + signWidth;
  const isRight = edge.right - after >= wanted || edge.right - after >= before - edge.left;
  const room = (isRight ? edge.right - after : before - edge.left) - signWidth;
  const label = fitText(event.title, LABEL_PX, Math.min(LONGEST_LABEL_PX, Math.max(60, room)));
  const labelWidth = textWidth(label, LABEL_PX);
  const labelLeft = isRight ? after : before - labelWidth - signWidth;
  return {
    event,
    bounds,
    ...mark,
    label,
    labelLeft,
    labelWidth,
    signs,
    left: Math.min(mark.from - DISC_PX, mark.disc - DISC_PX, labelLeft) - APART_PX / 2,
    right:
      Math.max(mark.to + DISC_PX, mark.disc + DISC_PX, labelLeft + labelWidth + signWidth) +
      APART_PX / 2,
  };
}

/** Rows that may still have room: looking further back costs time and tears neighbours apart. */
const ROWS_LOOKED_AT = 300;

const lieApart = (a: Extent, b: Extent): boolean => a.right <= b.left || b.right <= a.left;

/** The dated events in the order given, each in the first row with room for it. */
export function placeItems(
  dataset: Dataset,
  events: readonly ReportedEvent[],
  scale: TimeScale,
  edge: Extent,
  signed: SignedEvents = {},
): readonly PlacedItem[] {
  const rows: Extent[][] = [];
  return events.flatMap((event) => {
    const bounds = eventBounds(event, dataset);
    if (!bounds) return [];
    const { left, right, ...item } = placeLabel(
      event,
      bounds,
      scale,
      edge,
      signsOf(event.id, signed),
    );
    const extent = { left, right };
    let row = Math.max(0, rows.length - ROWS_LOOKED_AT);
    while (row < rows.length && !rows[row]?.every((other) => lieApart(other, extent))) row++;
    const there = rows[row];
    if (there) there.push(extent);
    else rows.push([extent]);
    return [{ ...item, row }];
  });
}
