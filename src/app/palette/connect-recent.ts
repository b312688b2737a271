/** Remembers the events that the reader has opened, the latest first. */
import { selectSelected } from '../../store/select-drawn.ts';
import type { Store } from '../../store/store.ts';
import {
  type ListStorage,
  MOST_RECENT,
  RECENT,
  readPlaces,
  withPlace,
  writePlaces,
} from './kept-list.ts';

/** Returns how to disconnect. */
export function connectRecent(store: Store, storage: ListStorage | undefined): () => void {
  return store.subscribe((state, before) => {
    if (state.view.selection === before.view.selection) return;
    const selected = selectSelected(state);
    if (selected.kind !== 'found') return;
    const { id, title } = selected.event;
    const parameters = new URLSearchParams({ dataset: state.view.dataset, event: id });
    const place = { name: title, query: `?${parameters}` };
    writePlaces(storage, RECENT, withPlace(readPlaces(storage, RECENT), place, MOST_RECENT));
  });
}
