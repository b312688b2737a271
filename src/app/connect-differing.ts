/**
 * Compares the sources of every event, so that those that differ can be marked and asked for. That takes code which the
 * first screen does without: it is fetched with the reader's first press, or at once where the address asks for it.
 */
import { disagreeingEvents, rememberDisagreements } from '../query/known-disagreements.ts';
import { parseSearch } from '../query/search-query.ts';
import { sourcesCompared } from '../store/actions.ts';
import { selectDataset, selectIsReady } from '../store/selectors.ts';
import { dispatch, type Store } from '../store/store.ts';

const PRESSES = ['pointerdown', 'keydown'] as const;

/** Returns how to disconnect. */
export function connectDiffering(store: Store, page: EventTarget): () => void {
  let hasPressed = false;
  const compare = async (): Promise<void> => {
    const { differingEvents } = await import('../accounts/differing-events.ts');
    // While the code came the page may have gone on to another dataset.
    const dataset = selectDataset(store.getState());
    if (!selectIsReady(store.getState()) || disagreeingEvents(dataset)) return;
    rememberDisagreements(dataset, differingEvents(dataset));
    dispatch(store, sourcesCompared);
  };
  const compareIfWanted = (): void => {
    const state = store.getState();
    const isWanted = hasPressed || parseSearch(state.view.filters.words).differing;
    if (isWanted && selectIsReady(state) && !disagreeingEvents(selectDataset(state)))
      setTimeout(compare);
  };
  const onPress = (): void => {
    for (const press of PRESSES) page.removeEventListener(press, onPress);
    hasPressed = true;
    compareIfWanted();
  };
  for (const press of PRESSES) page.addEventListener(press, onPress);
  const unsubscribe = store.subscribe((state, before) => {
    const isOther = selectDataset(state) !== selectDataset(before);
    if (isOther || state.view.filters.words !== before.view.filters.words) compareIfWanted();
  });
  return () => {
    for (const press of PRESSES) page.removeEventListener(press, onPress);
    unsubscribe();
  };
}
