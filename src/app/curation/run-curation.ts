import { panelOpened } from '../../store/actions.ts';
import { selectSelectedEvent } from '../../store/select-drawn.ts';
import { dispatch, type Store } from '../../store/store.ts';
import { beginReview, goOn, judge, mergeMarked, selectTargets } from './perform.ts';

export type CurationCommand =
  | 'correct'
  | 'accept'
  | 'reopen'
  | 'reject'
  | 'merge'
  | 'review'
  | 'skip';

function openSheet(store: Store, panel: 'correct' | 'merge'): void {
  if (selectTargets(store.getState()).length > 0) dispatch(store, panelOpened, panel);
}

function merge(store: Store): void {
  if (store.getState().session.marked.length > 1) mergeMarked(store);
  else openSheet(store, 'merge');
}

function skip(store: Store): void {
  const state = store.getState();
  if (state.session.reviewing) goOn(store, selectSelectedEvent(state)?.id);
}

const RUNS: Readonly<Record<CurationCommand, (store: Store) => void>> = {
  correct: (store) => openSheet(store, 'correct'),
  accept: (store) => judge(store, 'accepted'),
  reopen: (store) => judge(store, 'open'),
  reject: (store) => judge(store, 'rejected'),
  merge,
  review: beginReview,
  skip,
};

/** Carries out a command on the events in hand. */
export const runCuration = (store: Store, command: CurationCommand): void => RUNS[command](store);
