import { selectDataset } from '../store/selectors.ts';
import type { Store } from '../store/store.ts';

/** Names the browser's tab after the dataset. Returns how to disconnect. */
export function connectTitle(store: Store, page: { title: string }): () => void {
  const name = () => {
    const { title } = selectDataset(store.getState());
    page.title = title === '' ? 'Sourceline' : `${title} · Sourceline`;
  };
  name();
  return store.subscribe(name);
}
