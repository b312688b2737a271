/**
 * A kind of item for vis-timeline that stands where it was fed: in hundredths of its group, which moves and widens as a whole.
 * vis makes and removes it and draws its content; it measures nothing, and has nothing to do in a frame that moves. The box
 * of one that goes is taken over by one that comes.
 */
import * as vis from 'vis-timeline/esnext';

export const MARK_ITEM = 'mark';
const HEIGHT = 24;

export interface MarkData {
  readonly id: string;
  /** Boxes are taken over within a sort, whose contents are alike. */
  readonly sort: string;
}

type Template = (data: MarkData, box: HTMLElement) => HTMLElement;

/** What this file uses of vis's own range item, which has no published types. */
interface RangeItem {
  readonly data: MarkData;
  dom: { box: HTMLElement } | null;
  parent: { readonly dom: { readonly foreground: HTMLElement } } | null;
  dirty: boolean;
  displayed: boolean;
  width: number;
  height: number;
  readonly options: { readonly template: Template };
}

/** A part of vis that asks the page for sizes in the midst of drawing, which forces a layout each time. */
interface Measuring {
  readonly prototype: object;
}

interface Components {
  readonly components: {
    readonly Group: Measuring;
    readonly BackgroundGroup: Measuring;
    readonly items: { readonly RangeItem: new (...args: readonly unknown[]) => RangeItem };
    readonly ItemSet: { readonly types: Record<string, unknown> };
  };
}

const { components } = (vis as unknown as { readonly timeline: Components }).timeline;

/** Boxes without an item, by what they stand in and by sort. */
const left = new WeakMap<Node, Map<string, HTMLElement[]>>();

function leave(box: HTMLElement, sort: string): void {
  const stage = box.parentNode;
  if (!stage) return;
  const boxes = left.get(stage) ?? new Map<string, HTMLElement[]>();
  left.set(stage, boxes);
  const alike = boxes.get(sort) ?? [];
  boxes.set(sort, alike);
  alike.push(box);
}

/** Removes the boxes that no item has taken over. */
export function removeLeft(stage: Node): void {
  for (const boxes of left.get(stage)?.values() ?? []) for (const box of boxes) box.remove();
  left.delete(stage);
}

class MarkItem extends components.items.RangeItem {
  /** Whatever is fed is shown. */
  isVisible(): boolean {
    return true;
  }

  /** Called by vis to show the item, and again when its data changed; with `inQueue` it wants the steps instead. */
  redraw(inQueue?: boolean): readonly (() => void)[] | undefined {
    if (inQueue) return [() => this.draw()];
    this.draw();
    return undefined;
  }

  repositionX(): void {
    // It stands where it was fed.
  }

  repositionY(): void {
    // Rows are ours.
  }

  hide(): void {
    if (this.displayed && this.dom) leave(this.dom.box, this.data.sort);
    this.dom = null;
    this.displayed = false;
    this.dirty = true;
  }

  private draw(): void {
    const stage = this.parent?.dom.foreground;
    if (!stage) return;
    this.dom ??= { box: left.get(stage)?.get(this.data.sort)?.pop() ?? this.makeBox() };
    const { box } = this.dom;
    if (this.dirty) {
      Object.assign(box, { 'vis-item': this });
      const element = this.options.template(this.data, box);
      if (box.firstChild !== element) box.replaceChildren(element);
      this.height = HEIGHT;
      this.width = 1;
      this.dirty = false;
    }
    if (!box.parentNode) stage.append(box);
    this.displayed = true;
  }

  private makeBox(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'vis-item';
    return box;
  }
}

components.ItemSet.types[MARK_ITEM] = MarkItem;

/** Rows are ours and backgrounds there are none: nobody reads what these would measure. */
Object.assign(components.Group.prototype, {
  _didResize(this: { height?: number }, resized: boolean, height: number): boolean {
    const isNew = this.height !== height;
    this.height = height;
    return resized || isNew;
  },
  _didMarkerHeightChange: () => false,
  _calculateGroupSizeAndPosition(this: { top: number; right: number; width: number }): void {
    Object.assign(this, { top: 0, right: 0, width: 0 });
  },
});
Object.assign(components.BackgroundGroup.prototype, { redraw: () => false });
