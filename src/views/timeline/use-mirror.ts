/** The focus in the list that mirrors the chart: which mark has it, and where the arrow keys take it. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { EventId } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { ChartBasis } from './chart-model.ts';
import type { Feed } from './feed-items.ts';
import { itemWithKey, stretchOf } from './find-item.ts';
import type { LaidChart } from './lay-out-lanes.ts';
import type { MirrorHandlers } from './Mirror.tsx';
import type { ChartMoves } from './use-chart-moves.ts';
import { useSettled } from './use-settled.ts';
import { markNear, type Step } from './walk-marks.ts';

interface MirrorParts {
  readonly basis: ChartBasis;
  readonly fold: TimeFold;
  readonly laid: LaidChart;
  readonly feed: Feed;
  /** The list follows a change of this at once. */
  readonly cause: unknown;
  readonly moves: ChartMoves;
  readonly onHover: (event: EventId | undefined) => void;
}

export interface MirrorState {
  readonly feed: Feed;
  /** Key of the mark that the Tab key leads to. */
  readonly active: string | undefined;
  readonly focused: boolean;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly handlers: RefObject<MirrorHandlers | undefined>;
}

const REST_MS = 300;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

function focusStop(list: HTMLElement | null, key: string): boolean {
  const stop = list?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
  if (stop && document.activeElement !== stop) stop.focus({ preventScroll: true });
  return Boolean(stop);
}

export function useMirror(parts: MirrorParts): MirrorState {
  const { basis, fold, laid, moves, onHover } = parts;
  const listRef = useRef<HTMLDivElement>(null);
  /** A mark that a key led to, or its chart time: it is only fed once the window has moved. */
  const wanted = useRef<string | number | undefined>(undefined);
  const [active, setActive] = useState<string>();
  const [focused, setFocused] = useState(false);
  // What is only read aloud need not follow every step of a wheel; keys inside it cannot wait.
  const feed = useSettled(parts.feed, REST_MS, parts.cause, focused);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other marks were fed
  useEffect(() => {
    const found = wanted.current;
    const key = typeof found === 'number' ? markNear(laid.lanes, found)?.key : found;
    if (key !== undefined && focusStop(listRef.current, key)) wanted.current = undefined;
  }, [feed]);

  const handlers = useRef<MirrorHandlers>(undefined);
  handlers.current = {
    onFocus(item) {
      setActive(item.key);
      setFocused(true);
      onHover(item.kind === 'event' ? item.event.id : undefined);
      moves.show(item);
    },
    onBlur() {
      setFocused(false);
      onHover(undefined);
    },
    onOpen: moves.open,
    onKeyDown(event: KeyboardEvent) {
      const step = STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const from = active === undefined ? undefined : itemWithKey(laid, active);
      const to = moves.walk(from, step);
      if (to === undefined) return;
      if (typeof to === 'number') {
        wanted.current = to;
        return;
      }
      setActive(to.key);
      wanted.current = focusStop(listRef.current, to.key) ? undefined : to.key;
    },
    factsOf(item) {
      const stretch = stretchOf(item, basis, fold);
      const { kinds } = item.members;
      return { start: fold.toReal(stretch.start), end: fold.toReal(stretch.end), kinds };
    },
  };
  return { feed, active, focused, listRef, handlers };
}
