/** What the reader did to the events themselves. With these comes the code that applies it, so the page fetches them late. */
import { anchorsOf } from '../curation/anchors.ts';
import { curate } from '../curation/apply-edits.ts';
import type { Edit } from '../curation/edits.ts';
import type { Entry } from '../curation/log.ts';
import { selectReported } from './selectors.ts';
import type { Added, Data, Saving, State } from './state.ts';

/** Edits made at one stroke, by a name for the history. */
export function edited(state: State, name: string, edits: readonly Edit[]): State {
  if (edits.length === 0) return state;
  const { tab } = state.session;
  const own = state.log.filter((entry) => entry.kind === 'step').length;
  const anchors = anchorsOf(edits, selectReported(state));
  const step = { id: `${tab}:${own + 1}`, name, edits, anchors };
  const { session, filterHistory } = state;
  return {
    ...state,
    curate,
    log: [...state.log, { kind: 'step', step }],
    session: { ...session, filtersAtEdit: filterHistory.length },
  };
}

/** The log as storage, a file or another tab has it. */
export const logArrived = (state: State, log: readonly Entry[]): State => ({
  ...state,
  curate,
  log,
});

/** A project was opened, or is not to be had. */
export const projectArrived = (state: State, data: Data, log: readonly Entry[]): State => ({
  ...state,
  curate,
  data,
  log,
});

/** What is open is kept from now on, as a project of that name. */
export const projectMade = (state: State, name: string): State =>
  state.data.kind === 'ready'
    ? {
        ...state,
        data: { ...state.data, name },
        view: { ...state.view, dataset: name },
        lastChange: 'adjustment',
      }
    : state;

/** Articles that were added are kept, as a project of their own or in the one that is open. */
export const addingKept = (state: State, added: Added): State => ({
  ...state,
  session: { ...state.session, added },
});

/** What was open before articles were added is open again; corrections of a story that only grew stay. */
export function addingUndone(state: State): State {
  const { added, saving: _, ...session } = state.session;
  if (!added) return state;
  const { before } = added;
  const grew = before.data.kind === 'ready' && before.data.name === added.project;
  return {
    ...state,
    ...before,
    ...(grew && { log: state.log }),
    lastChange: 'adjustment',
    session: { ...session, marked: [], reviewing: false },
  };
}

export const addedDismissed = (state: State): State => {
  const { added: _, ...session } = state.session;
  return { ...state, session };
};

export const savingTold = (state: State, saving: Saving): State => ({
  ...state,
  session: { ...state.session, saving },
});
