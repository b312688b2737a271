/** What of a laid-out chart is handed to the widget: the window and some beyond it, the rows in view and some beyond. */
import { WINDOW_BEYOND } from './chart-sizes.ts';
import { extentOf } from './extent-of.ts';
import type { ChartItem, LaidChart, LaidLane } from './lay-out-lanes.ts';
import type { ChartRange, WidgetItem } from './timeline-widget.ts';

export interface FeedView {
  readonly range: ChartRange;
  /** Pixels per chart millisecond that the chart was laid out for. */
  readonly scale: number;
  /** Pixels: where the view begins, and how high it is. */
  readonly top: number;
  readonly height: number;
}

export interface Feed {
  readonly lanes: readonly { readonly laid: LaidLane; readonly items: readonly ChartItem[] }[];
  readonly items: readonly WidgetItem[];
  readonly byKey: ReadonlyMap<string, ChartItem>;
}

const ROWS_BEYOND_PX = 300;
const MOST_ITEMS = 300;

type FedLanes = Feed['lanes'];

function lanesWithin(
  laid: LaidChart,
  view: FeedView,
  margin: { window: number; rows: number },
): FedLanes {
  const { range, scale, top, height } = view;
  const beyond = (range.end - range.start) * margin.window;
  const left = (range.start - beyond) * scale;
  const right = (range.end + beyond) * scale;
  const [above, below] = [top - margin.rows, top + height + margin.rows];
  return laid.lanes
    .filter((lane) => lane.top < below && lane.top + lane.height > above)
    .map((lane) => ({
      laid: lane,
      items: lane.items.filter(
        ({ place, top: y }) => place.left < right && place.right > left && y > above && y < below,
      ),
    }));
}

const looks = new WeakMap<ChartItem, string>();

/** Everything that shows: the same for an item that a new layout left where it was. */
function lookOf(item: ChartItem): string {
  const known = looks.get(item);
  if (known !== undefined) return known;
  const text =
    item.kind === 'event'
      ? [item.label, item.letters, item.signs, item.putting]
      : [item.members.count];
  // What it covers at one scale shows nowhere.
  const { left: _, right: __, ...place } = item.place;
  const look = JSON.stringify([place, ...text]);
  looks.set(item, look);
  return look;
}

const countOf = (lanes: FedLanes): number =>
  lanes.reduce((sum, { items }) => sum + items.length, 0);

/** Gives up the margins where there are more marks than the widget moves lightly. */
export function feedItems(laid: LaidChart, view: FeedView): Feed {
  const generous = lanesWithin(laid, view, { window: WINDOW_BEYOND, rows: ROWS_BEYOND_PX });
  const lanes =
    countOf(generous) <= MOST_ITEMS
      ? generous
      : lanesWithin(laid, view, { window: 0.05, rows: 48 });
  const byKey = new Map(
    lanes.flatMap(({ items }) => items.map((item) => [item.key, item] as const)),
  );
  const items = [...byKey.values()].map((item) => ({
    key: item.key,
    lane: item.lane,
    ...extentOf(item),
    top: item.top,
    look: lookOf(item),
    sort: item.kind,
  }));
  return { lanes, items, byKey };
}
