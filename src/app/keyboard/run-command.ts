import {
  filterChangeUndone,
  neighbourSelected,
  panelOpened,
  screenOpened,
  selectedOpenedInArticle,
  selectionCleared,
} from '../../store/actions.ts';
import { selectSelected } from '../../store/selectors.ts';
import { dispatch, type Store } from '../../store/store.ts';
import { runViewCommand, type ViewCommand } from '../../store/view-commands.ts';
import type { Command, PageCommand } from './keys.ts';

type Run = (store: Store) => boolean;

const always =
  (run: (store: Store) => void): Run =>
  (store) => {
    run(store);
    return true;
  };

const hasSelection = (store: Store): boolean => selectSelected(store.getState()).kind !== 'none';

/** The panel of the event takes the focus, so that it can be read and left again with Esc. */
function readEvent(): boolean {
  const panel = document.querySelector<HTMLElement>('aside[tabindex="-1"]');
  panel?.focus();
  return panel !== null;
}

/** Where the filters stand beside the events the first of them takes the focus; elsewhere they open as a sheet. */
function goToFilters(store: Store): void {
  const first = document.querySelector<HTMLElement>('#filters :is(button, input)');
  if (first?.checkVisibility?.()) first.focus();
  else dispatch(store, panelOpened, 'filters');
}

function close(store: Store): boolean {
  if (store.getState().session.panel !== 'none') {
    dispatch(store, panelOpened, 'none');
    return true;
  }
  if (store.getState().view.screen.kind === 'compare') {
    dispatch(store, screenOpened, { kind: 'timeline' });
    return true;
  }
  if (!hasSelection(store)) return false;
  dispatch(store, selectionCleared);
  return true;
}

const PAGE: Readonly<Record<PageCommand, Run>> = {
  search: always((store) => dispatch(store, panelOpened, 'search')),
  filters: always(goToFilters),
  keys: always((store) => dispatch(store, panelOpened, 'keys')),
  'show-timeline': always((store) => dispatch(store, screenOpened, { kind: 'timeline' })),
  'show-list': always((store) => dispatch(store, screenOpened, { kind: 'list' })),
  'show-key-dates': always((store) => dispatch(store, screenOpened, { kind: 'key-dates' })),
  compare: (store) => {
    const isFound = selectSelected(store.getState()).kind === 'found';
    if (isFound) dispatch(store, screenOpened, { kind: 'compare' });
    return isFound;
  },
  'previous-event': always((store) => dispatch(store, neighbourSelected, 'previous')),
  'next-event': always((store) => dispatch(store, neighbourSelected, 'next')),
  'read-event': readEvent,
  'open-in-article': (store) => {
    dispatch(store, selectedOpenedInArticle);
    return hasSelection(store);
  },
  'undo-filter': (store) => {
    const canUndo = store.getState().filterHistory.length > 0;
    dispatch(store, filterChangeUndone);
    return canUndo;
  },
  close,
};

const isOfPage = (command: Command): command is PageCommand => command in PAGE;

/** Carries a command out; false where there was nothing to do, and the browser may have the key. */
export const runCommand = (store: Store, command: Command): boolean =>
  isOfPage(command) ? PAGE[command](store) : runViewCommand(store, command as ViewCommand);
