import type { Data, State } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';

/**
 * Runs a loading that tells its steps to the store, until something else changes what the store holds: then it is
 * aborted. Returns how to end it.
 */
export function loadInto(
  store: Store,
  arrived: (state: State, data: Data) => State,
  load: (signal: AbortSignal, tell: (data: Data) => void) => Promise<void>,
): () => void {
  const controller = new AbortController();
  let telling = false;
  let last = store.getState().data;
  const unsubscribe = store.subscribe(() => {
    if (!telling && store.getState().data !== last) end();
  });
  const end = (): void => {
    unsubscribe();
    controller.abort();
  };
  const tell = (data: Data): void => {
    telling = true;
    dispatch(store, arrived, data);
    telling = false;
    last = store.getState().data;
  };
  void load(controller.signal, tell).then(unsubscribe);
  return end;
}
