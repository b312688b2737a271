/** Fetches the keeper of projects when there is something to keep, or a project to open. */
import type { Store } from '../store/store.ts';
import type { ProjectKeeper } from './project-keeper.ts';

type Fetch = () => Promise<ProjectKeeper>;

const fetchers = new WeakMap<Store, Fetch>();

/** The keeper of a store's projects. Rejects for a store that nobody connected. */
export const fetchKeeper = (store: Store): Promise<ProjectKeeper> =>
  fetchers.get(store)?.() ?? Promise.reject(new Error('No projects are kept here'));

/** The part of the browser's window that is told when the page is left. */
type Leaving = Pick<Window, 'addEventListener'>;

/** From the first correction on everything is kept; who leaves before it is, is asked. `now` in milliseconds since 1970. */
export function connectProjects(store: Store, page: Leaving, now: () => number): void {
  let keeper: Promise<ProjectKeeper> | undefined;
  const fetch: Fetch = () => {
    keeper ??= Promise.all([import('./project-keeper.ts'), import('./surroundings.ts')]).then(
      ([{ ProjectKeeper }, { browserSurroundings }]) =>
        new ProjectKeeper(store, browserSurroundings(now)),
    );
    return keeper;
  };
  fetchers.set(store, fetch);
  store.subscribe(({ log }, before) => {
    if (log.length > 0 && log !== before.log) void fetch().then((one) => one.follow());
  });
  page.addEventListener('beforeunload', (event) => {
    const { saving } = store.getState().session;
    if (saving && saving.kind !== 'saved') event.preventDefault();
  });
}
