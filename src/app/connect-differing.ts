/**
 * Compares the sources of every event, so that those that differ can be marked and asked for. That takes code which the
 * first screen does without: it is fetched with the reader's first press, or at once where the address asks for it.
 */
import type { Dataset } from '../model/dataset.ts';
import { disagreeingEvents, rememberDisagreements } from '../query/known-disagreements.ts';
import { parseSearch } from '../query/search-query.ts';
import { sourcesCompared } from '../store/actions.ts';
import { selectDataset, selectIsReady } from '../store/selectors.ts';
import { dispatch, type Store } from '../store/store.ts';
import { type Spell, whenIdle } from './when-idle.ts';

const PRESSES = ['pointerdown', 'keydown'] as const;

/** With less time than this until something more urgent nothing is begun. */
const LEAST_MS = 3;

/** A browser may offer 50 ms at once, in which a key that is pressed would have to wait. */
const MOST_MS = 10;

/** While the reader moves the chart or types nothing is compared, and so long after. */
const STILL_MS = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Returns how to disconnect. */
export function connectDiffering(store: Store, page: EventTarget): () => void {
  let hasPressed = false;
  let comparing: Dataset | undefined;
  let hasMoved = false;
  const compare = async (): Promise<void> => {
    const [{ disagreementsOf }, { compareInPieces }] = await Promise.all([
      import('../accounts/disagreements.ts'),
      import('./compare-in-pieces.ts'),
    ]);
    // While the code came the page may have gone on to another dataset.
    const dataset = selectDataset(store.getState());
    if (!selectIsReady(store.getState()) || disagreeingEvents(dataset)) return;
    if (dataset === comparing) return;
    comparing = dataset;
    let spell: Spell | undefined;
    let endsAt = 0;
    const differing = await compareInPieces(dataset, disagreementsOf, async () => {
      while (hasMoved) {
        hasMoved = false;
        await pause(STILL_MS);
        spell = undefined;
      }
      if (!spell || spell.timeRemaining() < endsAt) {
        spell = await whenIdle();
        endsAt = Math.max(LEAST_MS, spell.timeRemaining() - MOST_MS);
      }
      return comparing === dataset && selectDataset(store.getState()) === dataset;
    });
    if (comparing === dataset) comparing = undefined;
    if (!differing || selectDataset(store.getState()) !== dataset) return;
    rememberDisagreements(dataset, differing);
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
    hasMoved ||=
      state.view.window !== before.view.window ||
      state.view.filters.words !== before.view.filters.words;
    const isOther = selectDataset(state) !== selectDataset(before);
    if (isOther || state.view.filters.words !== before.view.filters.words) compareIfWanted();
  });
  return () => {
    for (const press of PRESSES) page.removeEventListener(press, onPress);
    unsubscribe();
    comparing = undefined;
  };
}
