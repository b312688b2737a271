import type { Entry } from '../curation/log.ts';
import { fetchKeeper } from '../projects/connect-projects.ts';
import { dataArrived } from '../store/actions.ts';
import type { Data, State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { browserSource, openDatasetFile } from './load-dataset.ts';
import { loadInto } from './load-into.ts';

/** As a file is decoded: beside the page, where it is not small. */
async function decodeText(text: string, signal: AbortSignal) {
  let last: Data | undefined;
  await openDatasetFile(new File([text], 'dataset.json'), browserSource, signal, (data) => {
    last = data;
  });
  return last?.kind === 'ready' ? last : undefined;
}

/** Opens a project of this browser in place of what is shown. Returns how to end it. */
export function openProjectInto(store: Store, name: string): () => void {
  let log: readonly Entry[] = [];
  let arrived: (state: State, data: Data, log: readonly Entry[]) => State = dataArrived;
  return loadInto(
    store,
    (state, data) => arrived(state, data, log),
    async (signal, tell) => {
      tell({ kind: 'loading', name, stage: 'fetching', bytes: 0 });
      const [keeper, actions] = await Promise.all([
        fetchKeeper(store),
        import('../store/curation-actions.ts'),
      ]);
      const opened = await keeper.open(name, (text) => decodeText(text, signal));
      if (signal.aborted) return;
      if (opened.kind === 'ready') {
        arrived = actions.projectArrived;
        log = opened.log;
      }
      tell(opened.data);
    },
  );
}
