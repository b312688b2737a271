/** Compares the sources of every event once a dataset is shown, so that those that differ can be marked and asked for. */
import { disagreeingEvents, rememberDisagreements } from '../query/known-disagreements.ts';
import { sourcesCompared } from '../store/actions.ts';
import { selectDataset, selectIsReady } from '../store/selectors.ts';
import { dispatch, type Store } from '../store/store.ts';

/** Beyond so many events the comparison would stop the page, and read every event of a dataset that shows some of them. */
const MOST_COMPARED = 5000;

/** Returns how to disconnect. */
export function connectDiffering(store: Store): () => void {
  const compare = async (): Promise<void> => {
    const { differingEvents } = await import('../accounts/differing-events.ts');
    // After what the import has brought the page may have gone on to another dataset.
    const dataset = selectDataset(store.getState());
    if (!selectIsReady(store.getState()) || disagreeingEvents(dataset)) return;
    rememberDisagreements(dataset, differingEvents(dataset));
    dispatch(store, sourcesCompared);
  };
  return store.subscribe((state, before) => {
    if (!selectIsReady(state)) return;
    const dataset = selectDataset(state);
    if (dataset.events.length > MOST_COMPARED) return;
    if (dataset !== selectDataset(before) && !disagreeingEvents(dataset)) setTimeout(compare);
  });
}
