/**
 * A kind of item for vis-timeline whose height is known and whose element places its own parts: vis only shows, hides and shifts it.
 * Its own range item measures itself with a forced layout each time it appears, which is most of what a zoom costs.
 */
import * as vis from 'vis-timeline/esnext';

export const MARK_ITEM = 'mark';
const HEIGHT = 24;

/** What this file uses of vis's own range item, which has no published types. */
interface RangeItem {
  data: { readonly id: string; readonly start: Date | number };
  dom: { box: HTMLElement } | null;
  parent: { readonly dom: { readonly foreground: HTMLElement } } | null;
  dirty: boolean;
  displayed: boolean;
  left: number;
  width: number;
  height: number;
  readonly conversion: { readonly toScreen: (time: Date | number) => number };
  readonly options: { template(data: { readonly id: string }): HTMLElement };
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

/** Where the marks of a group are counted from, pixels from the left of the window; a new place each so many pixels, for numbers to stay small. */
const ANCHOR_PX = 20_000;

/**
 * The marks stand still within their group, and a drag moves the group alone: it costs no style for each of them. The same
 * for all marks at one window.
 */
function anchorOf(toScreen: (time: number) => number): number {
  const zero = toScreen(0);
  const length = (ANCHOR_PX * 1e9) / (toScreen(1e9) - zero);
  return toScreen(Math.floor(-zero / ANCHOR_PX) * length);
}

class MarkItem extends components.items.RangeItem {
  private shift: number | undefined;

  /** Called by vis to show the item, and again when its data changed; with `inQueue` it wants the steps instead. */
  redraw(inQueue?: boolean): readonly (() => void)[] | undefined {
    if (inQueue) return [() => this.draw()];
    this.draw();
    return undefined;
  }

  repositionX(): void {
    if (!this.dom) return;
    const { toScreen } = this.conversion;
    this.left = toScreen(this.data.start);
    const anchor = anchorOf(toScreen);
    this.parent?.dom.foreground.style.setProperty('transform', `translateX(${anchor}px)`);
    const shift = Math.round((this.left - anchor) * 100) / 100;
    if (shift === this.shift) return;
    this.shift = shift;
    // Not a transform: each would be a layer to put together in every frame.
    this.dom.box.style.left = `${shift}px`;
  }

  repositionY(): void {
    // Rows are the element's own business.
  }

  private draw(): void {
    this.dom ??= { box: this.makeBox() };
    const { box } = this.dom;
    if (this.dirty) {
      const element = this.options.template(this.data);
      if (box.firstChild !== element) box.replaceChildren(element);
      this.height = HEIGHT;
      this.width = 1;
      this.dirty = false;
    }
    if (!box.parentNode) this.parent?.dom.foreground.append(box);
    this.displayed = true;
  }

  private makeBox(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'vis-item';
    Object.assign(box, { 'vis-item': this });
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
