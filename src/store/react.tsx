/** The only place where the store meets React. */

import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { sayInZone } from '../messages/say.ts';
import { SayProvider } from '../messages/use-say.tsx';
import { selectIsMany } from './selectors.ts';
import type { State } from './state.ts';
import { dispatch, type Store } from './store.ts';
import { answerViewCommand, type ViewCommand } from './view-commands.ts';

const StoreContext = createContext<Store | undefined>(undefined);

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  const say = useStore(store, ({ session, view }) => sayInZone(session.say, view.hours));
  return (
    <StoreContext value={store}>
      <SayProvider say={say}>{children}</SayProvider>
    </StoreContext>
  );
}

export function useStoreItself(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('a component that reads the store stands outside <StoreProvider>');
  return store;
}

/** What a selector computes from the state; re-renders when the result changes by identity. */
export const useSelected = <Result,>(selector: (state: State) => Result): Result =>
  useStore(useStoreItself(), selector);

/**
 * Like useSelected, for what takes long to draw of many events: what was asked of it shows first, as it was, and this
 * follows in short pieces as soon as nothing more urgent waits. At once where events are few.
 */
export function useSelectedLater<Result>(selector: (state: State) => Result): Result {
  const isMany = useSelected(selectIsMany);
  const now = useSelected(selector);
  const later = useDeferredValue(isMany ? now : undefined);
  return isMany && later !== undefined ? later : now;
}

/**
 * A value that follows another once that was painted, for what is looked at last: what many events change at once need not all be laid
 * out in one frame. At once where events are few, and where it is another thing that the value is `of`.
 */
export function useAfterPaint<Value>(value: Value, of: unknown): Value {
  const isMany = useSelected(selectIsMany);
  const [painted, setPainted] = useState<{ readonly value: Value; readonly of: unknown }>();
  useEffect(() => {
    if (!isMany) {
      setPainted(undefined);
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted({ value, of })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, of, isMany]);
  return isMany && painted && painted.of === of ? painted.value : value;
}

/** `const act = useAct(); act(eventSelected, id)`. */
export function useAct(): <Arguments extends readonly unknown[]>(
  action: (state: State, ...args: Arguments) => State,
  ...args: Arguments
) => void {
  const store = useStoreItself();
  return useCallback((action, ...args) => dispatch(store, action, ...args), [store]);
}

/** What a key does in this view as long as it is on screen: `useViewCommand('zoom-in', () => chart.zoom(2))`. */
export function useViewCommand(command: ViewCommand, run: () => void): void {
  const store = useStoreItself();
  const latest = useEffectEvent(run);
  useEffect(() => answerViewCommand(store, command, () => latest()), [store, command]);
}
