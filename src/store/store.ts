import { createStore, type StoreApi } from 'zustand/vanilla';
import { INITIAL_STATE, type State } from './state.ts';

export type Store = StoreApi<State>;

export const makeStore = (state: Partial<State> = {}): Store =>
  createStore<State>(() => ({ ...INITIAL_STATE, ...state }));

type Action<Arguments extends readonly unknown[]> = (state: State, ...args: Arguments) => State;

/** Carries out an action: `dispatch(store, eventSelected, id)`. */
export function dispatch<Arguments extends readonly unknown[]>(
  store: Store,
  action: Action<Arguments>,
  ...args: Arguments
): void {
  store.setState(action(store.getState(), ...args), true);
}
