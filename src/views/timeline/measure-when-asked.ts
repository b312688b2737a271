/**
 * vis-timeline measures all its panels and looks through all its items in every frame, which lays the page out twice. Here
 * its size changes only when it is told so, and its items stand where they were fed: between two measurements it need not draw.
 */
import type { Timeline } from 'vis-timeline/esnext';

/** What this file uses of the inside of vis, which has no published types. */
interface Insides {
  /** Once a frame, however often it is called. */
  _redraw(): void;
  readonly initialDrawDone: boolean;
  readonly props: { readonly center: { readonly width?: number } };
  readonly itemSet?: {
    redraw?: () => boolean;
    readonly groups: Readonly<
      Record<string, { readonly dom: { readonly foreground: HTMLElement } }>
    >;
  };
}

const insidesOf = (timeline: Timeline): Insides => timeline as unknown as Insides;

/** What the items stand in. */
export const stageOf = (timeline: Timeline): HTMLElement | undefined =>
  insidesOf(timeline).itemSet?.groups.__ungrouped__?.dom.foreground;

/** Pixels that show the window, as last measured; 0 before. */
export const widthOf = (timeline: Timeline): number => insidesOf(timeline).props.center.width ?? 0;

/** Returns how to have it measure and draw in the next frame. `onMeasured`: called whenever it has. */
export function measureWhenAsked(timeline: Timeline, onMeasured: () => void): () => void {
  const insides = insidesOf(timeline);
  const drawAll = insides._redraw.bind(insides);
  let isMeasured = false;
  timeline.on('changed', () => {
    isMeasured = true;
    onMeasured();
  });
  insides._redraw = () => {
    if (!isMeasured || !insides.initialDrawDone) drawAll();
  };
  return () => {
    isMeasured = false;
    drawAll();
  };
}

/** Of removing, adding and changing items vis draws after each, at once. */
export function withoutRedraw(timeline: Timeline, change: () => void): void {
  const { itemSet } = insidesOf(timeline);
  if (itemSet) itemSet.redraw = () => false;
  change();
  if (itemSet) Reflect.deleteProperty(itemSet, 'redraw');
}
