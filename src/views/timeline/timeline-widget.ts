/**
 * vis-timeline without React: places and shows the items that it is fed, and turns drags, wheels and pinches into windows of chart time.
 * It knows nothing of real time, lanes or events; `update` pushes only what changed, and only the user's doings are reported.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import { type FeedChange, feedChanges, firstChanges } from './feed-changes.ts';
import { measureWhenAsked, stageOf, widthOf, withoutRedraw } from './measure-when-asked.ts';
import { laidOut, partOf, stageFor } from './stage.ts';
import { MARK_ITEM, type MarkData, removeLeft } from './vis-mark-item.ts';
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

interface VisItem extends MarkData {
  start: number;
  end: number;
  type: typeof MARK_ITEM;
  content: string;
}

interface TapEvent {
  readonly center: { readonly x: number };
  readonly target: EventTarget | null;
}

/** So many items change in one frame while the chart moves; the rest in the next ones. */
const IN_A_FRAME = 40;

const sameRange = (a: ChartRange, b: ChartRange): boolean => a.start === b.start && a.end === b.end;

/** vis cuts times to the millisecond. */
const cut = ({ start, end }: ChartRange): ChartRange => ({
  start: Math.floor(start),
  end: Math.floor(end),
});

const toVis = ({ key, start, end, sort }: WidgetItem): VisItem => ({
  id: key,
  sort,
  start,
  end: Math.max(end, start + 1),
  type: MARK_ITEM,
  content: key,
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
  private readonly data = new DataSet<VisItem>();
  private readonly container: HTMLElement;
  private readonly boxes = new Map<string, HTMLElement>();
  private readonly fed = new Map<string, WidgetItem>();
  private props: WidgetProps;
  private frame: number | undefined;
  private isMoving = false;
  private drawn = false;
  private range: ChartRange;
  /** The part of the chart in whose hundredths the marks stand. */
  private stage: ChartRange;
  /** Windows that were reported to the owner: one that comes back as a prop is an echo, not an order. */
  private readonly own = new WeakSet<ChartRange>();

  constructor(container: HTMLElement, props: WidgetProps, callbacks: WidgetCallbacks) {
    this.container = container;
    this.callbacks = callbacks;
    this.props = props;
    this.range = cut(props.window);
    this.stage = props.bounds;
    const template = ({ id }: MarkData, box: HTMLElement): HTMLElement => this.draw(id, box);
    this.timeline = new Timeline(container, this.data, visOptions(props, template));
    this.measure = measureWhenAsked(this.timeline, () => this.arrange());
    this.feed();
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
    if (props.items !== before.items) this.feed();
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
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.timeline.destroy();
    // Destroyed before it has drawn, vis leaves its loading screen.
    this.container.replaceChildren();
    this.boxes.clear();
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
    this.isMoving = !settled;
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

  private draw(key: string, box: HTMLElement): HTMLElement {
    this.boxes.set(key, box);
    const item = this.fed.get(key);
    if (item) this.place(item);
    const known = box.firstElementChild;
    return this.callbacks.draw(key, known instanceof HTMLElement ? known : undefined);
  }

  private place({ key, start, end, top }: WidgetItem): void {
    const style = this.boxes.get(key)?.style;
    if (!style) return;
    const { stage } = this;
    style.top = `${top}px`;
    style.left = `${partOf(stage, start) * 100}%`;
    style.width = `${((end - start) / (stage.end - stage.start)) * 100}%`;
  }

  /** Brings the marks to where the window asks for them, all at once. */
  private arrange(): void {
    const element = stageOf(this.timeline);
    const width = widthOf(this.timeline);
    if (!element || width === 0) return;
    const stage = stageFor(this.range, width, this.props.bounds.end);
    const laid = laidOut(stage, this.range, width);
    element.style.width = `${laid.width}px`;
    element.style.transform = `translateX(${laid.left}px)`;
    if (sameRange(stage, this.stage)) return;
    this.stage = stage;
    for (const item of this.fed.values()) this.place(item);
  }

  /** Brings the fed items in line with the asked ones: by key, in batches, touching only what changed. */
  private feed(): void {
    const changes = feedChanges(this.fed, this.props.items);
    const all = firstChanges(changes, Number.POSITIVE_INFINITY);
    if (this.isMoving && all.changed.length > IN_A_FRAME) this.frame ??= this.nextPiece();
    else this.apply(all);
  }

  private nextPiece(): number {
    return requestAnimationFrame(() => {
      this.frame = undefined;
      const changes = feedChanges(this.fed, this.props.items);
      this.apply(firstChanges(changes, IN_A_FRAME));
      if (changes.length > 1) this.frame = this.nextPiece();
    });
  }

  private apply({ gone, changed }: FeedChange): void {
    for (const key of gone) {
      this.fed.delete(key);
      this.boxes.delete(key);
    }
    for (const item of changed) this.fed.set(item.key, item);
    withoutRedraw(this.timeline, () => {
      if (gone.length > 0) this.data.remove([...gone]);
      if (changed.length > 0) this.data.update(changed.map(toVis));
    });
    const stage = stageOf(this.timeline);
    if (stage) removeLeft(stage);
  }
}
