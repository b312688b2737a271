import { searchTerms } from '../query/search-terms.ts';
import { wordsFound } from '../store/actions.ts';
import type { State } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';

const searcherOf = ({ data }: State) => (data.kind === 'ready' ? data.searcher : undefined);

/** Has the words looked for beside the page whenever they change, one search at a time. Returns how to disconnect. */
export function connectSearch(store: Store): () => void {
  let isSearching = false;
  const search = async (): Promise<void> => {
    const { data, view, found } = store.getState();
    const { words } = view.filters;
    if (isSearching || data.kind !== 'ready' || !data.searcher) return;
    const isKnown = found?.dataset === data.dataset && found.words === words;
    if (isKnown || searchTerms(words).length === 0) return;
    isSearching = true;
    const answer = await data.searcher.find(words);
    isSearching = false;
    dispatch(store, wordsFound, { ...answer, words, dataset: data.dataset });
    await search();
  };
  return store.subscribe((state, before) => {
    const old = searcherOf(before);
    if (old !== searcherOf(state)) old?.end();
    if (state.view.filters.words !== before.view.filters.words || state.data !== before.data)
      void search();
  });
}
