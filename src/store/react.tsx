/** The only place where the store meets React. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
} from 'react';
import { useStore } from 'zustand';
import type { State } from './state.ts';
import { dispatch, type Store } from './store.ts';
import { answerViewCommand, type ViewCommand } from './view-commands.ts';

const StoreContext = createContext<Store | undefined>(undefined);

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useStoreItself(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('a component that reads the store stands outside <StoreProvider>');
  return store;
}

/** What a selector computes from the state; re-renders when the result changes by identity. */
export const useSelected = <Result,>(selector: (state: State) => Result): Result =>
  useStore(useStoreItself(), selector);

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
