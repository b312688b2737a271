/** The items that a widget was fed: what vis is told of them, the boxes that they stand in, and in how many frames a feed is brought in. */
import { DataSet } from 'vis-data/esnext';
import type { Timeline } from 'vis-timeline/esnext';
import { type FeedChange, feedChanges, firstChanges } from './feed-changes.ts';
import { stageOf, widthOf, withoutRedraw } from './measure-when-asked.ts';
import { laidOut, partOf, stageFor } from './stage.ts';
import type { ChartRange, WidgetItem } from './timeline-widget.ts';
import { MARK_ITEM, type MarkData, removeLeft } from './vis-mark-item.ts';

interface VisItem extends MarkData {
  start: number;
  end: number;
  type: typeof MARK_ITEM;
  content: string;
}

/** So many items change in one frame; the rest in the next ones. */
const IN_A_FRAME = { moving: 40, resting: 60 } as const;

const toVis = ({ key, start, end, sort }: WidgetItem): VisItem => ({
  id: key,
  sort,
  start,
  end: Math.max(end, start + 1),
  type: MARK_ITEM,
  content: key,
});

type Draw = (key: string, known: HTMLElement | undefined) => HTMLElement;

export class FedItems {
  readonly data = new DataSet<VisItem>();
  /** Set before the first feed. */
  timeline: Timeline | undefined;
  isMoving = false;
  private readonly drawContent: Draw;
  private readonly boxes = new Map<string, HTMLElement>();
  private readonly fed = new Map<string, WidgetItem>();
  private asked: readonly WidgetItem[] = [];
  private frame: number | undefined;
  /** The part of the chart in whose hundredths the marks stand. */
  private stage: ChartRange;

  /** `draw`: the content of an item's box, given what stands in it. `whole`: the whole chart. */
  constructor(draw: Draw, whole: ChartRange) {
    this.drawContent = draw;
    this.stage = whole;
  }

  /** Called by vis for the content of a box. */
  readonly template = ({ id }: MarkData, box: HTMLElement): HTMLElement => {
    this.boxes.set(id, box);
    const item = this.fed.get(id);
    if (item) this.place(item);
    const known = box.firstElementChild;
    return this.drawContent(id, known instanceof HTMLElement ? known : undefined);
  };

  /** Brings the fed items in line with the asked ones: by key, in batches, touching only what changed. */
  feed(asked: readonly WidgetItem[]): void {
    this.asked = asked;
    const changes = feedChanges(this.fed, asked);
    const all = firstChanges(changes, Number.POSITIVE_INFINITY);
    const isFirst = this.fed.size === 0;
    if (!isFirst && all.changed.length > this.most) this.frame ??= this.nextPiece();
    else this.apply(all);
  }

  /** Brings the stage, and all marks with it, to where a window asks for it. */
  arrange(window: ChartRange, chartEnd: number): void {
    const element = this.timeline && stageOf(this.timeline);
    const width = this.timeline ? widthOf(this.timeline) : 0;
    if (!element || width === 0) return;
    const stage = stageFor(window, width, chartEnd);
    const laid = laidOut(stage, window, width);
    element.style.width = `${laid.width}px`;
    element.style.transform = `translateX(${laid.left}px)`;
    if (stage.start === this.stage.start && stage.end === this.stage.end) return;
    this.stage = stage;
    for (const item of this.fed.values()) this.place(item);
  }

  destroy(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.boxes.clear();
  }

  private get most(): number {
    return this.isMoving ? IN_A_FRAME.moving : IN_A_FRAME.resting;
  }

  private place({ key, start, end, top }: WidgetItem): void {
    const style = this.boxes.get(key)?.style;
    if (!style) return;
    const { stage } = this;
    style.top = `${top}px`;
    style.left = `${partOf(stage, start) * 100}%`;
    style.width = `${((end - start) / (stage.end - stage.start)) * 100}%`;
  }

  private nextPiece(): number {
    return requestAnimationFrame(() => {
      this.frame = undefined;
      const changes = feedChanges(this.fed, this.asked);
      this.apply(firstChanges(changes, this.most));
      if (changes.length > 1) this.frame = this.nextPiece();
    });
  }

  private apply({ gone, changed }: FeedChange): void {
    for (const key of gone) {
      this.fed.delete(key);
      this.boxes.delete(key);
    }
    for (const item of changed) this.fed.set(item.key, item);
    const { timeline } = this;
    if (!timeline) return;
    withoutRedraw(timeline, () => {
      if (gone.length > 0) this.data.remove([...gone]);
      if (changed.length > 0) this.data.update(changed.map(toVis));
    });
    const stage = stageOf(timeline);
    if (stage) removeLeft(stage);
  }
}
