/** Opens a dataset of many articles on its key dates, unless the address asks for something else. */
import { openedOnKeyDates } from './actions.ts';
import type { View } from './state.ts';
import { dispatch, type Store } from './store.ts';

/** `home` is the view of an address without parameters; the address keeps its very screen where it asks for none. Returns how to disconnect. */
export function connectOpening(store: Store, home: View): () => void {
  return store.subscribe(({ data, view }, before) => {
    const hasArrived = data.kind === 'ready' && data !== before.data;
    // A file that the reader opens comes with a view of its own.
    const isFresh = view.screen === home.screen || view !== before.view;
    if (hasArrived && isFresh) dispatch(store, openedOnKeyDates);
  });
}
