import { dataArrived } from '../store/actions.ts';
import type { Data } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';
import { type DatasetSource, loadDataset } from './load-dataset.ts';

const isAsked = (data: Data): boolean => data.kind === 'loading' && data.stage === 'fetching';

/**
 * Loads the dataset that the view names: at once, whenever it names another, and when it is asked for again. A file
 * that the reader opens meanwhile is not overtaken by it. Returns how to disconnect.
 */
export function connectDataset(store: Store, source: DatasetSource): () => void {
  let current = new AbortController();
  let telling = false;
  const tell = (data: Data): void => {
    telling = true;
    dispatch(store, dataArrived, data);
    telling = false;
  };
  const load = (): void => {
    current.abort();
    current = new AbortController();
    void loadDataset(store.getState().view.dataset, source, current.signal, tell);
  };
  load();
  const unsubscribe = store.subscribe(({ data, view }, before) => {
    if (telling) return;
    const another = view.dataset !== before.view.dataset;
    if (another || (data !== before.data && isAsked(data))) load();
    else if (data !== before.data) current.abort();
  });
  return () => {
    unsubscribe();
    current.abort();
  };
}
