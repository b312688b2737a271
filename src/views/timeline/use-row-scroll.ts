/** Vertical scrolling of the lanes: to a row that is asked for, and not at all when rows are laid out anew. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type LaidChart, ROW } from './lay-out-lanes.ts';

type Scroller = RefObject<HTMLElement | null>;

/** Scrolls as little as brings a row into view. `top`: pixels from the top of the content. */
export function scrollToRow({ current: scroller }: Scroller, top: number): void {
  if (!scroller) return;
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTop = Math.max(0, top - ROW);
  else if (top + ROW > scrollTop + clientHeight) scroller.scrollTop = top + 2 * ROW - clientHeight;
}

/** The lane at the top of the view stays there when rows are laid out anew. */
export function useKeptLane(scrollRef: Scroller, laid: LaidChart): void {
  const before = useRef(laid);
  // Known without asking, which would lay the page out in the midst of a zoom.
  const top = useRef(0);
  useEffect(() => {
    const scroller = scrollRef.current;
    const onScroll = (): void => {
      top.current = scroller?.scrollTop ?? 0;
    };
    scroller?.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller?.removeEventListener('scroll', onScroll);
  }, [scrollRef]);
  useLayoutEffect(() => {
    const scroller = scrollRef.current;
    const old = before.current;
    before.current = laid;
    if (!scroller || old === laid || top.current === 0) return;
    const { scrollTop } = scroller;
    const kept = old.lanes.find(({ top, height }) => top + height > scrollTop);
    const now = kept && laid.lanes.find(({ lane }) => lane.key === kept.lane.key);
    if (kept && now) scroller.scrollTop = scrollTop + now.top - kept.top;
  }, [scrollRef, laid]);
}
