/**
 * vis-timeline without React: places and shows the items that it is fed, and turns drags, wheels and pinches into windows of chart time.
 * It knows nothing of real time, lanes or events; `update` pushes only what changed, and only the user's doings are reported.
 */
import { Timeline } from 'vis-timeline/esnext';
import { FedItems } from './fed-items.ts';
import { measureWhenAsked } from './measure-when-asked.ts';
import { visOptions } from './vis-options.ts';

/** Half-open, in chart milliseconds. */
export interface ChartRange {
  readonly start: number;
  readonly end: number;
}

/** What vis is told of an item. `look` changes when its element must be drawn again. */
export interface WidgetItem extends ChartRange {
  readonly key: string;
  readonly lane: string;
  /** Pixels from the top. */
  readonly top: number;
  readonly look: string;
  /** The element of one that goes may be drawn again as one of its sort that comes. */
  readonly sort: string;
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
  /** `element`: of the same sort, and perhaps of another item before. */
  draw(key: string, element: HTMLElement | undefined): HTMLElement;
}

interface TapEvent {
  readonly center: { readonly x: number };
  readonly target: EventTarget | null;
}

const sameRange = (a: ChartRange, b: ChartRange): boolean => a.start === b.start && a.end === b.end;

/** vis cuts times to the millisecond. */
const cut = ({ start, end }: ChartRange): ChartRange => ({
  start: Math.floor(start),
  end: Math.floor(end),
});

const keyOf = (target: EventTarget | null): string | undefined => {
  const element = target instanceof Element ? target.closest('[data-key]') : null;
  return element?.getAttribute('data-key') ?? undefined;
};

export class TimelineWidget {
  /** The latest callbacks are used without making the widget anew. */
  callbacks: WidgetCallbacks;
  private readonly timeline: Timeline;
  private readonly measure: () => void;
  private readonly container: HTMLElement;
  private readonly items: FedItems;
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
    this.items = new FedItems((key, known) => this.callbacks.draw(key, known), props.bounds);
    const { data, template } = this.items;
    this.timeline = new Timeline(container, data, visOptions(props, template));
    this.items.timeline = this.timeline;
    this.measure = measureWhenAsked(this.timeline, () => this.arrange());
    this.items.feed(props.items);
    this.timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) =>
      this.moved(change, false),
    );
    this.timeline.on('rangechanged', (change: { start: Date; end: Date; byUser: boolean }) => {
      this.moved(change, true);
      // Given a window, vis follows no gesture before it has drawn once more after its first change of range.
      if (!this.drawn) this.measure();
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
    if (props.items !== before.items) this.items.feed(props.items);
    if (props.window !== before.window && !this.own.has(props.window)) this.moveTo(props.window);
    if (props.size !== before.size) this.measure();
    else if (props.bounds.end !== before.bounds.end) this.arrange();
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
    this.items.destroy();
    this.timeline.destroy();
    // Destroyed before it has drawn, vis leaves its loading screen.
    this.container.replaceChildren();
  }

  private moveTo(asked: ChartRange): void {
    const window = cut(asked);
    if (sameRange(window, this.range)) return;
    this.range = window;
    this.timeline.setWindow(window.start, window.end, { animation: false });
    this.arrange();
    this.callbacks.onMove(window);
  }

  private moved(change: { start: Date; end: Date; byUser: boolean }, settled: boolean): void {
    const window = { start: change.start.valueOf(), end: change.end.valueOf() };
    this.range = window;
    this.items.isMoving = !settled;
    this.container.toggleAttribute('data-moving', !settled);
    this.arrange();
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

  /** Brings the marks to where the window asks for them, all at once. */
  private arrange(): void {
    this.items.arrange(this.range, this.props.bounds.end);
  }
}
