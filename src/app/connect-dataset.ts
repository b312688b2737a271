import { isProjectName } from '../projects/project.ts';
import { dataArrived } from '../store/actions.ts';
import type { Data } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { type DatasetSource, loadDataset } from './load-dataset.ts';
import { loadInto } from './load-into.ts';
import { openProjectInto } from './open-project.ts';

const isAsked = (data: Data): boolean =>
  data.kind === 'loading' && data.stage === 'fetching' && data.bytes === 0;

/**
 * Loads the dataset that the view names: at once, whenever it names another, and when it is asked for again. A file
 * that the reader opens meanwhile is not overtaken by it. Returns how to disconnect.
 */
export function connectDataset(store: Store, source: DatasetSource): () => void {
  let starting = false;
  let end = (): void => undefined;
  const load = (): void => {
    end();
    starting = true;
    const name = store.getState().view.dataset;
    end = isProjectName(name)
      ? openProjectInto(store, name)
      : loadInto(store, dataArrived, (signal, tell) =>
          loadDataset(name, source, signal, tell, store.getState().session.say),
        );
    starting = false;
  };
  load();
  const unsubscribe = store.subscribe(({ data, view }, before) => {
    if (starting) return;
    // What is open may be kept under another name without being loaded again; or it came with the view.
    const isOpen = data.kind === 'ready' && (data.name === view.dataset || data !== before.data);
    const another = view.dataset !== before.view.dataset && !isOpen;
    if (another || (data !== before.data && isAsked(data))) load();
  });
  return () => {
    unsubscribe();
    end();
  };
}
