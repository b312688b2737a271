/** Lays the dated events out for the width, zoom and scroll at hand, and puts the parts of the chart together. */
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EventId, ReportedEvent } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import { useSelected } from '../../store/react.tsx';
import { Axis, ticksOf } from './Axis.tsx';
import { Backdrop, Folds } from './Backdrop.tsx';
import { ChartCorner } from './ChartCorner.tsx';
import { ClusterList } from './ClusterList.tsx';
import type { ChartCommands } from './chart-commands.ts';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { densityFor, FLAG_HEIGHT, labelMost } from './chart-sizes.ts';
import { Flags } from './Flags.tsx';
import { type Feed, feedItems } from './feed-items.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { lanePartsOf } from './lane-parts.ts';
import { type ChartItem, type LaidChart, laneDots, layOutLanes, ROW } from './lay-out-lanes.ts';
import { Mirror, type MirrorHandlers } from './Mirror.tsx';
import { CHART_UNIT } from './mark-element.ts';
import { Overview } from './Overview.tsx';
import { type SurfaceHandle, TimelineSurface } from './TimelineSurface.tsx';
import styles from './timeline.module.css';
import type { ChartRange } from './timeline-widget.ts';
import { useChartWindow } from './use-chart-window.ts';
import { useElementSize } from './use-element-size.ts';
import { useSettled } from './use-settled.ts';
import { type Step, walkMarks } from './walk-marks.ts';
import { around, closestAt, inside, intoPiece, reveal, ZOOM_STEP, zoomed } from './window-moves.ts';
import { levelOf, scaleOfLevel } from './zoom-level.ts';

interface DatedChartProps {
  basis: ChartBasis;
  events: ChartEvents;
  fold: TimeFold;
  /** Of the track, pixels. */
  width: number;
  /** Lane heads stand above their rows. */
  headAbove: boolean;
  rootRef: RefObject<HTMLElement | null>;
  selected: ReportedEvent | undefined;
  selectedOutside: boolean;
  onSelect: (event: EventId) => void;
  onHover: (event: EventId | undefined) => void;
  commands: Ref<ChartCommands> | undefined;
  children: ReactNode;
}

const MIRROR_REST_MS = 300;

const KEY_STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

export function DatedChart(props: DatedChartProps) {
  const { basis, events, fold, width, headAbove, rootRef, selected, onSelect, onHover } = props;
  const { target, range, onMove, onUserMove } = useChartWindow(fold);
  const scrollRef = useRef<HTMLDivElement>(null);
  const mirrorRef = useRef<HTMLDivElement>(null);
  const surface = useRef<SurfaceHandle>(null);
  const view = useElementSize(scrollRef);
  const hovered = useSelected(({ session }) => session.hovered);
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState<string>();
  const [focused, setFocused] = useState(false);
  const [opened, setOpened] = useState<string>();
  const wanted = useRef<string | undefined>(undefined);

  const fit = width / fold.chartEnd;
  const scale = width / (range.end - range.start);
  const level = levelOf(scale, fit);
  const publications = useMemo(
    () => basis.publications.map(({ at }) => fold.toChart(at)),
    [basis, fold],
  );
  const published = publications.at(-1);
  const height = view?.height ?? 600;
  const [fontFamily] = useState(() => fontOf(rootRef.current));

  const density = useMemo(
    () => densityFor(events.dated.length, events.lanes.length, { width, height }),
    [events, width, height],
  );
  const keep = Number.isFinite(density.perBin) ? selected?.id : undefined;
  const dots = useMemo(() => laneDots(basis, events, fold), [basis, events, fold]);
  const laid = useMemo(
    () =>
      layOutLanes({
        basis,
        events,
        dots,
        to: {
          fold,
          scale: scaleOfLevel(level, fit),
          ...(published !== undefined && { published }),
          labelMost: labelMost(width),
          fontFamily,
          ...density,
          ...(keep && { keep }),
          headAbove,
          above: FLAG_HEIGHT,
        },
      }),
    [basis, events, dots, fold, level, fit, published, width, fontFamily, density, keep, headAbove],
  );
  const feed = useMemo(
    () => feedItems(laid, { range, scale: scaleOfLevel(level, fit), top: scrolled, height }),
    [laid, range, level, fit, scrolled, height],
  );
  // What is only read aloud need not follow every step of a wheel; keys inside it cannot wait.
  const mirrored = useSettled(feed, MIRROR_REST_MS, events, focused);
  const ticks = useMemo(() => {
    const half = (range.end - range.start) / 2;
    return ticksOf(fold, { start: range.start - half, end: range.end + half }, scale);
  }, [fold, range, scale]);

  usePaint(rootRef, width, target);
  useKeptLane(scrollRef, laid);

  const moveTo = useCallback((to: ChartRange) => surface.current?.moveByUser(to), []);
  const windowNow = useCallback((): ChartRange => surface.current?.window() ?? target, [target]);

  const showItem = useCallback(
    (item: ChartItem) => {
      const now = windowNow();
      const to = reveal(now, item.place.at, fold);
      if (to !== now) moveTo(to);
      scrollToRow(scrollRef.current, item.top);
    },
    [fold, moveTo, windowNow],
  );
  const open = useCallback(
    (item: ChartItem) => {
      if (item.kind === 'event') return onSelect(item.event.id);
      const stretch = stretchOf(item, basis, fold);
      const long = stretch.end - stretch.start > closestAt(fold, stretch.start) / 2;
      if (long) moveTo(around(stretch, fold));
      else setOpened((key) => (key === item.key ? undefined : item.key));
    },
    [basis, fold, moveTo, onSelect],
  );
  const byKey = useCallback((key: string) => feed.byKey.get(key), [feed]);

  useRevealSelected(selected?.id, laid, showItem, scrollRef);
  useFocusWanted(mirrorRef, wanted, mirrored);

  const walk = useCallback(
    (from: ChartItem | undefined, step: Step): ChartItem | undefined => {
      const to = walkMarks(laid.lanes, from, step);
      if (to) showItem(to);
      return to;
    },
    [laid, showItem],
  );
  const selectedItem = useMemo(() => itemOf(laid, selected?.id), [laid, selected]);
  useImperativeHandle(props.commands, () => {
    const lane = (step: Step): void => {
      const to = walk(selectedItem, step);
      if (to) open(to);
    };
    return {
      zoomIn: () => moveTo(zoomed(windowNow(), ZOOM_STEP, fold)),
      zoomOut: () => moveTo(zoomed(windowNow(), 1 / ZOOM_STEP, fold)),
      fit: () => moveTo({ start: 0, end: fold.chartEnd }),
      laneAbove: () => lane('above'),
      laneBelow: () => lane('below'),
    };
  }, [walk, selectedItem, open, moveTo, windowNow, fold]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = KEY_STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const from = active === undefined ? undefined : findItem(laid, active);
    const to = walk(from, step);
    if (!to) return;
    wanted.current = to.key;
    setActive(to.key);
    mirrorRef.current
      ?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(to.key)}"]`)
      ?.focus({ preventScroll: true });
  };

  const mirrorHandlers = useRef<MirrorHandlers>(undefined);
  mirrorHandlers.current = {
    onFocus(item) {
      setActive(item.key);
      setFocused(true);
      onHover(item.kind === 'event' ? item.event.id : undefined);
      showItem(item);
    },
    onBlur() {
      setFocused(false);
      onHover(undefined);
    },
    onOpen: open,
    onKeyDown,
    timesOf(item) {
      const stretch = stretchOf(item, basis, fold);
      return { start: fold.toReal(stretch.start), end: fold.toReal(stretch.end) };
    },
  };

  const held = laid.lanes
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'event' && item.event.id === selected?.id);
  const openedItem = opened === undefined ? undefined : feed.byKey.get(opened);
  const real = { start: fold.toReal(range.start), end: fold.toReal(range.end) };

  return (
    <>
      <div className={styles.axis}>
        <ChartCorner
          onZoomIn={() => moveTo(zoomed(windowNow(), ZOOM_STEP, fold))}
          onZoomOut={() => moveTo(zoomed(windowNow(), 1 / ZOOM_STEP, fold))}
          onFit={() => moveTo({ start: 0, end: fold.chartEnd })}
        />
        <div className={styles.axisTrack} style={{ width }} aria-hidden="true">
          <div className={styles.layer} data-scaled="axis">
            <Axis
              fold={fold}
              ticks={ticks}
              scale={scale}
              published={published}
              selected={selected && markedDays(selected, basis, fold)}
            />
          </div>
        </div>
      </div>
      <div
        className={styles.lanes}
        ref={scrollRef}
        onScroll={(event) => setScrolled(Math.round(event.currentTarget.scrollTop / 200) * 200)}
      >
        <div className={styles.content} style={{ height: laid.height }}>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.layer} data-scaled="layer">
              <Backdrop fold={fold} ticks={ticks} publications={publications} scale={scale} />
            </div>
            {held.map((item) => (
              <i key={item.key} className={styles.held} style={{ top: item.top, height: ROW }} />
            ))}
            <div className={styles.layer} data-scaled="layer">
              <Folds ticks={ticks} publications={publications} />
              <Flags
                publications={basis.publications}
                charts={publications}
                letters={basis.letters}
                scale={scale}
                chartEnd={fold.chartEnd}
              />
            </div>
          </div>
          <div className={styles.heads} aria-hidden="true">
            <LaneHeads
              lanes={feed.lanes.map(({ laid: lane }) => lane)}
              parts={lanePartsOf(selected, laid, basis.dataset)}
              letters={basis.letters}
            />
          </div>
          <TimelineSurface
            ref={surface}
            feed={feed}
            spans={basis.spans}
            window={target}
            fold={fold}
            closest={closestAt(fold, (range.start + range.end) / 2)}
            width={width}
            size={`${width} ${laid.height}`}
            selected={selected?.id}
            selectedOutside={props.selectedOutside}
            hovered={hovered}
            focused={focused ? active : undefined}
            onMove={onMove}
            onUserMove={onUserMove}
            onHover={onHover}
            onTap={(key) => {
              const item = key === undefined ? undefined : byKey(key);
              if (item) open(item);
              else setOpened(undefined);
            }}
            onDoubleTap={(key, chart) => {
              if (key === undefined) moveTo(intoPiece(windowNow(), chart, fold));
            }}
            paint={(to) => paint(rootRef.current, width, to)}
          />
          {openedItem?.kind === 'cluster' && (
            <ClusterList
              item={openedItem}
              left={(openedItem.place.at - range.start) * scale}
              onSelect={onSelect}
              onClose={() => setOpened(undefined)}
            />
          )}
          <Mirror
            lanes={mirrored.lanes}
            active={active}
            selected={selected?.id}
            listRef={mirrorRef}
            handlers={mirrorHandlers}
          />
        </div>
      </div>
      {props.children}
      <Overview
        basis={basis}
        events={events.dated}
        width={width}
        window={real}
        whole={{ start: fold.toReal(0), end: fold.toReal(fold.chartEnd) }}
        onBrush={(to, settled) => {
          const chart = inside(
            { start: fold.toChart(to.start), end: fold.toChart(to.end) },
            fold.chartEnd,
          );
          surface.current?.moveByUser(chart, settled);
        }}
      />
    </>
  );
}

const fontOf = (root: HTMLElement | null): string =>
  (root && getComputedStyle(root).getPropertyValue('--sans').trim()) || 'sans-serif';

const findItem = (laid: LaidChart, key: string): ChartItem | undefined =>
  laid.lanes.flatMap(({ items }) => items).find((item) => item.key === key);

const itemOf = (laid: LaidChart, id: EventId | undefined): ChartItem | undefined =>
  id === undefined
    ? undefined
    : laid.lanes
        .flatMap(({ items }) => items)
        .find((item) => item.kind === 'event' && item.event.id === id);

/** Chart times that an item's events cover. */
function stretchOf(item: ChartItem, basis: ChartBasis, fold: TimeFold): ChartRange {
  const list = item.kind === 'event' ? [item.event] : item.events;
  const spans = list.flatMap(({ id }) => basis.spans.get(id) ?? []);
  return {
    start: fold.toChart(Math.min(...spans.map((span) => span.at))),
    end: fold.toChart(Math.max(...spans.map((span) => span.at))),
  };
}

const DAY_MS = 86_400_000;

/** The days that the mark of an event covers, for the ink on the axis. */
function markedDays(
  event: ReportedEvent,
  basis: ChartBasis,
  fold: TimeFold,
): ChartRange | undefined {
  const span = basis.spans.get(event.id);
  if (!span) return undefined;
  const start = Math.floor(span.start / DAY_MS) * DAY_MS;
  const end = Math.max(start + DAY_MS, span.end);
  return { start: fold.toChart(start), end: fold.toChart(end) };
}

/** Writes the window into the layers and custom properties that place everything but vis's items. Once a frame at most. */
function paint(root: HTMLElement | null, width: number, { start, end }: ChartRange): void {
  if (!root) return;
  const scale = width / (end - start);
  const day = String(scale * CHART_UNIT);
  const move = `translateX(${-start * scale}px)`;
  for (const part of root.querySelectorAll<HTMLElement>('[data-scaled]')) {
    const { style } = part;
    const kind = part.dataset['scaled'];
    // Only on a change of scale: it costs a style for each mark.
    if (style.getPropertyValue('--day') !== day) style.setProperty('--day', day);
    if (kind !== 'marks') style.transform = move;
    if (kind === 'axis') style.setProperty('--from', String(start / CHART_UNIT));
  }
}

function usePaint(rootRef: RefObject<HTMLElement | null>, width: number, target: ChartRange): void {
  useLayoutEffect(() => paint(rootRef.current, width, target), [rootRef, width, target]);
}

function scrollToRow(scroller: HTMLElement | null, top: number): void {
  if (!scroller) return;
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTop = Math.max(0, top - ROW);
  else if (top + ROW > scrollTop + clientHeight) scroller.scrollTop = top + 2 * ROW - clientHeight;
}

/** The lane at the top of the view stays there when rows are laid out anew. */
function useKeptLane(scrollRef: RefObject<HTMLElement | null>, laid: LaidChart): void {
  const before = useRef(laid);
  useLayoutEffect(() => {
    const scroller = scrollRef.current;
    const old = before.current;
    before.current = laid;
    if (!scroller || old === laid || scroller.scrollTop === 0) return;
    const { scrollTop } = scroller;
    const kept = old.lanes.find(({ top, height }) => top + height > scrollTop);
    const now = kept && laid.lanes.find(({ lane }) => lane.key === kept.lane.key);
    if (kept && now) scroller.scrollTop = scrollTop + now.top - kept.top;
  }, [scrollRef, laid]);
}

/** Brings an event into view when it becomes the selected one elsewhere: in the list, by a key. At first only its row: the address may ask for a window. */
function useRevealSelected(
  id: EventId | undefined,
  laid: LaidChart,
  show: (item: ChartItem) => void,
  scrollRef: RefObject<HTMLElement | null>,
): void {
  const shown = useRef<EventId | 'nothing yet' | undefined>('nothing yet');
  useEffect(() => {
    const before = shown.current;
    shown.current = id;
    if (id === undefined || before === id) return;
    const item = itemOf(laid, id);
    if (!item) return;
    if (before === 'nothing yet') scrollToRow(scrollRef.current, item.top);
    else show(item);
  }, [id, laid, show, scrollRef]);
}

/** A mark that a key led to may be fed only after the window has moved: then its button takes the focus. */
function useFocusWanted(
  mirrorRef: RefObject<HTMLElement | null>,
  wanted: RefObject<string | undefined>,
  feed: Feed,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another set of marks was fed
  useEffect(() => {
    const key = wanted.current;
    if (key === undefined) return;
    const button = mirrorRef.current?.querySelector<HTMLElement>(
      `[data-stop="${CSS.escape(key)}"]`,
    );
    if (!button) return;
    wanted.current = undefined;
    if (document.activeElement !== button) button.focus({ preventScroll: true });
  }, [mirrorRef, wanted, feed]);
}
