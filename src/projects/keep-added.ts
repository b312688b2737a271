/** Articles that a reader adds are kept at once, so that a reload loses nothing; and taken back at one press. */
import { addingKept, addingUndone } from '../store/curation-actions.ts';
import type { BeforeAdding } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';
import { isProjectName } from './project.ts';
import type { ProjectKeeper } from './project-keeper.ts';

/** What is open as it stands, to come back to. */
export function beforeAdding(store: Store): BeforeAdding {
  const { data, log, view, filterHistory } = store.getState();
  return { data, log, view, filterHistory };
}

/** The story that is open, with what was added to it, as a project: its own, or a new one named after the story. */
export async function keepAdded(
  store: Store,
  keeper: ProjectKeeper,
  before: BeforeAdding,
): Promise<void> {
  const { data } = store.getState();
  if (data.kind !== 'ready') return;
  const project = isProjectName(data.name) ? await keeper.renew() : await keeper.keep();
  if (project !== undefined) dispatch(store, addingKept, { project, before });
}

/** As it was before: a story that grew is as small again, a new one is thrown away, to be had back among the projects. */
export async function undoAdding(store: Store, keeper: ProjectKeeper): Promise<void> {
  const { added } = store.getState().session;
  if (!added) return;
  const { project, before } = added;
  dispatch(store, addingUndone);
  const { data } = before;
  const grew = data.kind === 'ready' && data.name === project;
  if (grew) await keeper.renew();
  else {
    if (data.kind === 'ready' && isProjectName(data.name)) keeper.resume(data.name);
    await (await keeper.projects()).throwAway(project);
  }
}
