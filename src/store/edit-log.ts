/** Undo and redo of corrections, and which events are in hand for the next: what needs no code of corrections itself. */
import type { Entry } from '../curation/log.ts';
import type { EventId } from '../model/dataset.ts';
import { eventSelected, filterChangeUndone } from './actions.ts';
import { selectHistory } from './selectors.ts';
import type { Session, State } from './state.ts';

const logged = (state: State, entry: Entry): State => ({ ...state, log: [...state.log, entry] });

export function editUndone(state: State, step?: string): State {
  const { steps } = selectHistory(state);
  const id = step ?? steps.at(-1)?.id;
  return id === undefined ? state : logged(state, { kind: 'undone', step: id });
}

export function editRedone(state: State, step?: string): State {
  const { undone } = selectHistory(state);
  const id = step ?? undone.at(-1)?.id;
  return id === undefined ? state : logged(state, { kind: 'redone', step: id });
}

/** What undo would take back: the latest of the corrections and the changes of filters. */
export function wouldUndo(state: State): 'edit' | 'filters' | 'nothing' {
  const hasSteps = selectHistory(state).steps.length > 0;
  const changed = state.filterHistory.length;
  if (changed > (state.session.filtersAtEdit ?? 0) || (changed > 0 && !hasSteps)) return 'filters';
  return hasSteps ? 'edit' : 'nothing';
}

export function changeUndone(state: State): State {
  const what = wouldUndo(state);
  if (what === 'nothing') return state;
  return what === 'edit' ? editUndone(state) : filterChangeUndone(state);
}

const inSession = (state: State, change: Partial<State['session']>): State => ({
  ...state,
  session: { ...state.session, ...change },
});

/** An event marked to be corrected together with others, or no longer. */
export function eventMarked(state: State, event: EventId): State {
  const { marked } = state.session;
  return inSession(state, {
    marked: marked.includes(event) ? marked.filter((id) => id !== event) : [...marked, event],
  });
}

/** An event is to be made of words of an article. */
export const wordsChosen = (state: State, chosen: NonNullable<Session['chosen']>): State =>
  inSession(state, { chosen, panel: 'new-event' });

export const marksCleared = (state: State): State => inSession(state, { marked: [] });

/** Review begins with an event, or ends. */
export function reviewBegun(state: State, first: EventId | undefined): State {
  const reviewing = inSession(state, { reviewing: true });
  return first === undefined ? reviewing : eventSelected(reviewing, first);
}

export const reviewEnded = (state: State): State => inSession(state, { reviewing: false });
