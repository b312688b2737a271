/**
 * What a key asks of the view on screen. The view says what it does with `useViewCommand`; the keyboard, which knows
 * no view, runs it. Of several views that answer the latest one does.
 */
import type { Store } from './store.ts';

export type ViewCommand =
  | 'previous-lane'
  | 'next-lane'
  | 'zoom-in'
  | 'zoom-out'
  | 'show-all'
  | 'next-passage'
  | 'previous-passage';

type Handler = () => void;

const handlers = new WeakMap<Store, Map<ViewCommand, readonly Handler[]>>();

const handlersOf = (store: Store): Map<ViewCommand, readonly Handler[]> => {
  const found = handlers.get(store) ?? new Map<ViewCommand, readonly Handler[]>();
  handlers.set(store, found);
  return found;
};

/** Returns how to take it back. */
export function answerViewCommand(
  store: Store,
  command: ViewCommand,
  handler: Handler,
): () => void {
  const all = handlersOf(store);
  all.set(command, [...(all.get(command) ?? []), handler]);
  return () =>
    void all.set(
      command,
      (all.get(command) ?? []).filter((other) => other !== handler),
    );
}

/** Whether a view on screen answered. */
export function runViewCommand(store: Store, command: ViewCommand): boolean {
  const handler = handlersOf(store).get(command)?.at(-1);
  handler?.();
  return handler !== undefined;
}
