import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** What stands for one event or report in a list, the chart or an article: Enter on it means "read this". */
const LEADS_TO_EVENT = '[data-event], [data-report], [data-stop][aria-pressed]';

/** Keeps the event's element that Enter was last pressed on, until the pointer or another key is used. */
function watchEnter(
  panel: RefObject<HTMLElement | null>,
  pressedOn: RefObject<Element | null>,
  onReleased: () => void,
): () => void {
  const watch = new AbortController();
  const options = { capture: true, signal: watch.signal };
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    // With the focus nowhere Enter means the event in hand, whose panel may still be on its way.
    const leads =
      target instanceof Element &&
      (target === document.body || target.closest(LEADS_TO_EVENT) !== null);
    const outside = leads && !panel.current?.contains(target);
    pressedOn.current = key === 'Enter' && outside ? target : null;
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') onReleased();
  };
  const onPointer = () => {
    pressedOn.current = null;
  };
  window.addEventListener('keydown', onKeyDown, options);
  window.addEventListener('keyup', onKeyUp, options);
  window.addEventListener('pointerdown', onPointer, options);
  return () => watch.abort();
}

/**
 * Opening the reader leaves the focus where it is, so that a list can be walked with the reader open beside it.
 * Only Enter on an event asks for the reader itself: then its panel takes the focus, and closing gives it back.
 * It watches from before the reader is there: what it returns is the ref for the panel, whenever that comes.
 */
export function useEnterFocus(opened: string | undefined): (panel: HTMLElement | null) => void {
  const panel = useRef<HTMLElement>(null);
  const pressedOn = useRef<Element>(null);
  const cameFrom = useRef<Element>(null);
  const take = useCallback(() => {
    if (!pressedOn.current || !panel.current) return;
    cameFrom.current = pressedOn.current;
    pressedOn.current = null;
    panel.current.focus({ preventScroll: true });
  }, []);
  // Enter on the event that is open already changes nothing but the focus.
  useEffect(() => watchEnter(panel, pressedOn, take), [take]);
  useEffect(() => {
    if (opened !== undefined) {
      take();
      return;
    }
    const back = cameFrom.current;
    cameFrom.current = null;
    const isLost = document.activeElement === document.body || !document.activeElement;
    if (back instanceof HTMLElement && back.isConnected && isLost) back.focus();
  }, [opened, take]);
  return useCallback(
    (element) => {
      panel.current = element;
      if (element) take();
    },
    [take],
  );
}
