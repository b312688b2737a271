import { type RefObject, useLayoutEffect } from 'react';
import { useStoreItself } from '../../store/react.tsx';
import { belongsToControl } from './belongs-to-control.ts';
import { commandOfKey } from './command-of-key.ts';
import { runCommand } from './run-command.ts';

/**
 * Listens to the keys of keys.ts, but not to those that mean something to the control in use: on the whole page, or within
 * a part of one.
 */
export function useKeyboard(part?: RefObject<HTMLElement | null>): void {
  const store = useStoreItself();
  // A layout effect: what is seen answers to keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (part && !part.current?.contains(event.target as Node | null)) return;
      const command = commandOfKey(event);
      if (!command || belongsToControl(event.target, event.key, command)) return;
      if (runCommand(store, command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, part]);
}
