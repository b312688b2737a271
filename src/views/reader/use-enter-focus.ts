import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opening the reader leaves the focus where it is, so that a list can be walked with the reader open beside it.
 * Only Enter outside the reader asks for the reader itself: then its panel takes the focus, and closing gives it back.
 */
export function useEnterFocus(
  panel: RefObject<HTMLElement | null>,
  opened: string | undefined,
): void {
  const pressedOn = useRef<Element>(undefined);
  const cameFrom = useRef<Element>(undefined);

  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      const outside = target instanceof Element && !panel.current?.contains(target);
      pressedOn.current = key === 'Enter' && outside ? target : undefined;
    };
    const onPointer = () => {
      pressedOn.current = undefined;
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
    };
  }, [panel]);

  useEffect(() => {
    if (opened !== undefined) {
      if (!pressedOn.current) return;
      cameFrom.current = pressedOn.current;
      pressedOn.current = undefined;
      panel.current?.focus({ preventScroll: true });
      return;
    }
    const back = cameFrom.current;
    cameFrom.current = undefined;
    const focusIsLost = document.activeElement === document.body || !document.activeElement;
    if (back instanceof HTMLElement && back.isConnected && focusIsLost) back.focus();
  }, [panel, opened]);
}
