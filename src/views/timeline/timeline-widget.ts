/**
 * vis-timeline without React: places and shows the items that it is fed, and turns drags, wheels and pinches into windows of chart time.
 * It knows nothing of real time, lanes or events; `update` pushes only what changed, and only the user's doings are reported.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { MARK_ITEM } from './vis-mark-item.ts';

/** Half-open, in chart milliseconds. */
export interface ChartRange {
  readonly start: number;
  readonly end: number;
}

/** What vis is told of an item. `look` changes when its element must be drawn again. */
export interface WidgetItem extends ChartRange {
  readonly key: string;
  readonly look: string;
}

export interface WidgetProps {
  readonly items: readonly WidgetItem[];
  readonly window: ChartRange;
  /** The window never leaves this. */
  readonly bounds: ChartRange;
  /** Chart milliseconds. */
  readonly closest: number;
  /** Changes when the container's size did. */
  readonly size: string;
}

export interface WidgetCallbacks {
  /** Called in every frame that moves, before it is painted. */
  onMove(window: ChartRange): void;
  /** Called when the user has moved the window; `settled` when the gesture is over. */
  onUserMove(window: ChartRange, settled: boolean): void;
  /** A tap or click; `key` where it met an item. */
  onTap(key: string | undefined, chart: number): void;
  onDoubleTap(key: string | undefined, chart: number): void;
  draw(key: string, element: HTMLElement | undefined): HTMLElement;
}

interface VisItem {
  id: string;
  start: number;
  end: number;
  type: typeof MARK_ITEM;
  content: string;
}

interface TapEvent {
  readonly center: { readonly x: number };
  readonly target: EventTarget | null;
}

const utc = (date?: moment.MomentInput): moment.Moment => moment.utc(date);

const options = (props: WidgetProps, template: TimelineOptions['template']): TimelineOptions => ({
  start: props.window.start,
  end: props.window.end,
  min: props.bounds.start,
  max: props.bounds.end,
  zoomMin: props.closest,
  zoomMax: props.bounds.end - props.bounds.start,
  width: '100%',
  height: '100%',
  rtl: false,
  moment: utc,
  autoResize: false,
  zoomKey: 'ctrlKey',
  horizontalScroll: false,
  verticalScroll: false,
  stack: false,
  selectable: false,
  editable: false,
  showCurrentTime: false,
  showTooltips: false,
  showMajorLabels: false,
  showMinorLabels: false,
  timeAxis: { scale: 'year', step: 1000 },
  orientation: { axis: 'bottom', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  ...(template && { template }),
});

const sameRange = (a: ChartRange, b: ChartRange): boolean => a.start === b.start && a.end === b.end;

/** vis cuts times to the millisecond. */
const cut = ({ start, end }: ChartRange): ChartRange => ({
  start: Math.floor(start),
  end: Math.floor(end),
});

const toVis = ({ key, start, end }: WidgetItem): VisItem => ({
  id: key,
  start,
  end: Math.max(end, start + 1),
  type: MARK_ITEM,
  content: key,
});

/** What vis draws items with; absent while it is made. */
const itemSetOf = (timeline: Timeline | undefined) =>
  (timeline as { readonly itemSet?: { redraw: () => boolean } } | undefined)?.itemSet;

const keyOf = (target: EventTarget | null): string | undefined => {
  const element = target instanceof Element ? target.closest('[data-key]') : null;
  return element?.getAttribute('data-key') ?? undefined;
};

export class TimelineWidget {
  /** The latest callbacks are used without making the widget anew. */
  callbacks: WidgetCallbacks;
  private readonly timeline: Timeline;
  private readonly data = new DataSet<VisItem>();
  private readonly container: HTMLElement;
  private readonly elements = new Map<string, HTMLElement>();
  private readonly fed = new Map<string, WidgetItem>();
  private props: WidgetProps;
  private drawn = false;
  private range: ChartRange;
  /** Windows that were reported to the owner: one that comes back as a prop is an echo, not an order. */
  private readonly own = new WeakSet<ChartRange>();

  constructor(container: HTMLElement, props: WidgetProps, callbacks: WidgetCallbacks) {
    this.container = container;
    this.callbacks = callbacks;
    this.props = props;
    this.range = cut(props.window);
    this.feed(props.items);
    const template = (item: VisItem): HTMLElement => this.draw(item.id);
    this.timeline = new Timeline(container, this.data, options(props, template));
    this.timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) =>
      this.moved(change, false),
    );
    this.timeline.on('rangechanged', (change: { start: Date; end: Date; byUser: boolean }) => {
      this.moved(change, true);
      // Given a window, vis follows no gesture before it has drawn once more after its first change of range.
      if (!this.drawn) this.timeline.redraw();
      this.drawn = true;
    });
    this.onTaps('tap', (key, chart) => this.callbacks.onTap(key, chart));
    this.onTaps('doubletap', (key, chart) => this.callbacks.onDoubleTap(key, chart));
  }

  /** The window as it stands, in the midst of a gesture too. */
  get window(): ChartRange {
    return this.range;
  }

  update(props: WidgetProps): void {
    const before = this.props;
    this.props = props;
    if (props.bounds !== before.bounds && !sameRange(props.bounds, before.bounds))
      this.timeline.setOptions({
        min: props.bounds.start,
        max: props.bounds.end,
        zoomMax: props.bounds.end - props.bounds.start,
      });
    if (props.closest !== before.closest) this.timeline.setOptions({ zoomMin: props.closest });
    if (props.items !== before.items) this.feed(props.items);
    if (props.window !== before.window && !this.own.has(props.window)) this.moveTo(props.window);
    if (props.size !== before.size) this.timeline.redraw();
  }

  /** Moves as if the user had: from a button or a key. */
  moveByUser(window: ChartRange, settled = true): void {
    this.moveTo(window);
    this.report(settled);
  }

  /** Pans by a part of the window's length. */
  panBy(part: number): void {
    const { start, end } = this.range;
    const { bounds } = this.props;
    const by = Math.max(bounds.start - start, Math.min(bounds.end - end, part * (end - start)));
    this.moveByUser({ start: start + by, end: end + by }, false);
  }

  destroy(): void {
    this.timeline.destroy();
    // Destroyed before it has drawn, vis leaves its loading screen.
    this.container.replaceChildren();
    this.elements.clear();
  }

  private moveTo(asked: ChartRange): void {
    const window = cut(asked);
    if (sameRange(window, this.range)) return;
    this.range = window;
    this.timeline.setWindow(window.start, window.end, { animation: false });
    this.callbacks.onMove(window);
  }

  private moved(change: { start: Date; end: Date; byUser: boolean }, settled: boolean): void {
    const window = { start: change.start.valueOf(), end: change.end.valueOf() };
    this.range = window;
    this.container.toggleAttribute('data-moving', !settled);
    this.callbacks.onMove(window);
    if (change.byUser) this.report(settled);
  }

  private report(settled: boolean): void {
    this.own.add(this.range);
    this.callbacks.onUserMove(this.range, settled);
  }

  private onTaps(name: string, report: (key: string | undefined, chart: number) => void): void {
    const on = this.timeline.on.bind(this.timeline) as (
      event: string,
      callback: (event: TapEvent) => void,
    ) => void;
    on(name, (event) => {
      const box = this.container.getBoundingClientRect();
      const part = box.width > 0 ? (event.center.x - box.left) / box.width : 0;
      const { start, end } = this.range;
      report(keyOf(event.target), start + part * (end - start));
    });
  }

  private draw(key: string): HTMLElement {
    const element = this.callbacks.draw(key, this.elements.get(key));
    this.elements.set(key, element);
    return element;
  }

  /** Of removing, adding and changing items vis draws after each, at once; they ask for a frame too, and that is enough. */
  private withOneRedraw(change: () => void): void {
    const set = itemSetOf(this.timeline);
    if (set) set.redraw = () => false;
    change();
    if (set) Reflect.deleteProperty(set, 'redraw');
  }

  /** Brings the fed items in line with the asked ones: by key, in batches, touching only what changed. */
  private feed(items: readonly WidgetItem[]): void {
    const kept = new Set(items.map((item) => item.key));
    const gone = [...this.fed.keys()].filter((key) => !kept.has(key));
    const changed = items.filter((item) => {
      const old = this.fed.get(item.key);
      // One that is taken for a little longer than it is needs no update.
      const isCovered = old !== undefined && old.start === item.start && old.end >= item.end;
      return !isCovered || old.look !== item.look;
    });
    for (const key of gone) {
      this.fed.delete(key);
      this.elements.delete(key);
    }
    for (const item of changed) this.fed.set(item.key, item);
    this.withOneRedraw(() => {
      if (gone.length > 0) this.data.remove(gone);
      if (changed.length > 0) this.data.update(changed.map(toVis));
    });
  }
}
