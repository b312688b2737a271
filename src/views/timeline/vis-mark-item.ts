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
  readonly conversion: { toScreen(time: Date | number): number };
  readonly options: { template(data: { readonly id: string }): HTMLElement };
}

interface Components {
  readonly components: {
    readonly items: { readonly RangeItem: new (...args: readonly unknown[]) => RangeItem };
    readonly ItemSet: { readonly types: Record<string, unknown> };
  };
}

const { components } = (vis as unknown as { readonly timeline: Components }).timeline;

class MarkItem extends components.items.RangeItem {
  /** Called by vis to show the item, and again when its data changed; with `inQueue` it wants the steps instead. */
  redraw(inQueue?: boolean): readonly (() => void)[] | undefined {
    if (inQueue) return [() => this.draw()];
    this.draw();
    return undefined;
  }

  repositionX(): void {
    if (!this.dom) return;
    this.left = this.conversion.toScreen(this.data.start);
    this.dom.box.style.transform = `translateX(${this.left}px)`;
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
