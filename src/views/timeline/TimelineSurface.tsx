/** The thin component around the widget: makes it, hands it what changed, and tells its marks what is selected, hovered and focused. */

import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Say } from '../../messages/say.ts';
import type { EventId } from '../../model/dataset.ts';
import { markAt } from '../../query/columns.ts';
import type { EventIndex } from '../../query/event-index.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { Feed } from './feed-items.ts';
import { drawMark } from './mark-element.ts';
import { stickLabels } from './stick-labels.ts';
import styles from './timeline.module.css';
import { type ChartRange, TimelineWidget, type WidgetProps } from './timeline-widget.ts';
import vis from './vis.module.css';

export interface SurfaceHandle {
  /** The window as it stands now, in the midst of a gesture too. */
  window(): ChartRange;
  moveByUser(range: ChartRange, settled?: boolean): void;
}

interface SurfaceProps {
  ref: Ref<SurfaceHandle>;
  feed: Feed;
  events: EventIndex;
  say: Say;
  window: ChartRange;
  fold: TimeFold;
  closest: number;
  /** Of the track, pixels. */
  width: number;
  /** Changes with the size of the track. */
  size: string;
  selected: EventId | undefined;
  selectedOutside: boolean;
  hovered: EventId | undefined;
  /** Key of the mark that has the focus of the keyboard. */
  focused: string | undefined;
  onMove: (range: ChartRange) => void;
  onUserMove: (range: ChartRange, settled: boolean) => void;
  onHover: (event: EventId | undefined) => void;
  onTap: (key: string | undefined) => void;
  onDoubleTap: (key: string | undefined, chart: number) => void;
  paint: (range: ChartRange, isMoving: boolean) => void;
}

type States = Pick<SurfaceProps, 'selected' | 'selectedOutside' | 'hovered' | 'focused'>;

function showStates(element: HTMLElement, states: States): void {
  const event = element.getAttribute('data-event');
  const key = element.getAttribute('data-key');
  element.toggleAttribute('data-selected', event !== null && event === states.selected);
  element.toggleAttribute('data-hovered', event !== null && event === states.hovered);
  element.toggleAttribute('data-focused', key === states.focused);
  const outside = states.selectedOutside && event === states.selected;
  element.toggleAttribute('data-outside', outside);
}

const eventUnder = (target: EventTarget): EventId | undefined => {
  const mark = target instanceof Element ? target.closest('[data-event]') : null;
  return (mark?.getAttribute('data-event') as EventId | null | undefined) ?? undefined;
};

const isMoving = (element: Element | null): boolean =>
  element?.hasAttribute('data-moving') ?? false;

export function TimelineSurface(props: SurfaceProps) {
  const container = useRef<HTMLDivElement>(null);
  const widget = useRef<TimelineWidget>(undefined);
  const latest = useRef(props);
  /** What came under the pointer while the chart moved: hovered once it rests. */
  const passed = useRef<{ readonly event: EventId | undefined }>(undefined);
  latest.current = props;

  const asked: WidgetProps = {
    items: props.feed.items,
    window: props.window,
    bounds: { start: 0, end: props.fold.chartEnd },
    closest: props.closest,
    size: props.size,
  };
  const first = useRef(asked);
  first.current = asked;

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const made = new TimelineWidget(element, first.current, {
      onMove(range) {
        latest.current.paint(range, isMoving(element));
        stickLabels(element, latest.current.width, latest.current.feed, range);
        latest.current.onMove(range);
      },
      onUserMove(range, settled) {
        latest.current.onUserMove(range, settled);
        if (settled && passed.current) latest.current.onHover(passed.current.event);
        if (settled) passed.current = undefined;
      },
      onTap: (key) => latest.current.onTap(key),
      onDoubleTap: (key, chart) => latest.current.onDoubleTap(key, chart),
      draw(key, known) {
        const { feed, events, say } = latest.current;
        const item = feed.byKey.get(key);
        if (!item) return known ?? document.createElement('div');
        const drawn =
          item.kind === 'event'
            ? drawMark(known, item, markAt(events, item.row), say)
            : drawMark(
                known,
                item,
                undefined,
                say,
                item.members.kinds.map(({ kind }) => kind),
              );
        showStates(drawn, latest.current);
        return drawn;
      },
    });
    widget.current = made;
    return () => {
      widget.current = undefined;
      made.destroy();
    };
  }, []);

  useLayoutEffect(() => widget.current?.update(asked));

  const { selected, selectedOutside, hovered, focused } = props;
  useEffect(() => {
    for (const mark of container.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])
      showStates(mark, { selected, selectedOutside, hovered, focused });
  }, [selected, selectedOutside, hovered, focused]);
  useEffect(() => {
    const element = container.current;
    if (element)
      stickLabels(element, props.width, props.feed, widget.current?.window ?? props.window);
  }, [props.feed, props.window, props.width]);

  useWheelPan(container, widget);

  useImperativeHandle(
    props.ref,
    () => ({
      window: () => widget.current?.window ?? latest.current.window,
      moveByUser: (range, settled = true) => widget.current?.moveByUser(range, settled),
    }),
    [],
  );

  return (
    <div
      className={styles.surface}
      aria-hidden="true"
      onPointerOver={(event) => {
        const under = eventUnder(event.target);
        if (event.pointerType === 'touch') return;
        if (isMoving(container.current)) passed.current = { event: under };
        else if (under !== props.hovered) props.onHover(under);
      }}
      onPointerLeave={() => props.onHover(undefined)}
    >
      <div ref={container} className={vis.vis} />
    </div>
  );
}

/** A sideways wheel, or Shift and the wheel, pans; the plain wheel scrolls the page. */
function useWheelPan(
  container: { readonly current: HTMLElement | null },
  widget: { readonly current: TimelineWidget | undefined },
): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      widget.current?.panBy(sideways / Math.max(1, element.clientWidth));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [container, widget]);
}
