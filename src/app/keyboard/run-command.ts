import {
  neighbourSelected,
  panelOpened,
  screenOpened,
  selectedOpenedInArticle,
  selectionCleared,
} from '../../store/actions.ts';
import { changeUndone, editRedone, eventMarked, wouldUndo } from '../../store/edit-log.ts';
import { selectSelected, selectSelectedEvent } from '../../store/select-drawn.ts';
import { selectHistory } from '../../store/selectors.ts';
import { dispatch, type Store } from '../../store/store.ts';
import { runViewCommand, type ViewCommand } from '../../store/view-commands.ts';
import type { CurationCommand } from '../curation/run-curation.ts';
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
  palette: always((store) => dispatch(store, panelOpened, 'palette')),
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
  undo: (store) => {
    const canUndo = wouldUndo(store.getState()) !== 'nothing';
    dispatch(store, changeUndone);
    return canUndo;
  },
  redo: (store) => {
    const canRedo = selectHistory(store.getState()).undone.length > 0;
    dispatch(store, editRedone);
    return canRedo;
  },
  mark: (store) => {
    const event = selectSelectedEvent(store.getState());
    if (store.getState().session.published === 'embed') return false;
    if (event) dispatch(store, eventMarked, event.id);
    return event !== undefined;
  },
  history: always((store) => dispatch(store, panelOpened, 'history')),
  close,
};

/** The code of corrections is fetched when the first is made. */
function curateEvents(store: Store, command: CurationCommand): boolean {
  const { data, session } = store.getState();
  const isOfEvents = command !== 'review' && command !== 'skip';
  // Within another page the events are read, not corrected.
  if (data.kind !== 'ready' || session.published === 'embed') return false;
  if (isOfEvents && session.marked.length === 0 && !hasSelection(store)) return false;
  void import('../curation/CurationTools.tsx').then((m) => m.runCuration(store, command));
  return true;
}

const CURATION: readonly string[] = [
  'correct',
  'accept',
  'reject',
  'merge',
  'review',
  'skip',
] satisfies CurationCommand[];

const isOfCuration = (command: Command): command is CurationCommand => CURATION.includes(command);
const isOfPage = (command: Command): command is PageCommand => command in PAGE;

/** Carries a command out; false where there was nothing to do, and the browser may have the key. */
export function runCommand(store: Store, command: Command): boolean {
  if (isOfPage(command)) return PAGE[command](store);
  if (isOfCuration(command)) return curateEvents(store, command);
  return runViewCommand(store, command as ViewCommand);
}
