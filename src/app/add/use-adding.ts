import { useSyncExternalStore } from 'react';
import { useStoreItself } from '../../store/react.tsx';
import type { Store } from '../../store/store.ts';
import { AddingArticles, type Machine, type ReaderLike } from './adding.ts';
import type { Adding } from './adding-state.ts';
import { rememberMappings } from './remembered-mappings.ts';

const TOLD_EVERY_MS = 120;

function memory(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function startHelper(port: MessagePort, onError: () => void): () => void {
  const helper = new Worker(new URL('../../worker/helper-worker.ts', import.meta.url), {
    type: 'module',
  });
  helper.onerror = onError;
  helper.postMessage(port, [port]);
  return () => helper.terminate();
}

const machine = (): Machine => ({
  startReader: (): ReaderLike =>
    new Worker(new URL('../../worker/reading-worker.ts', import.meta.url), { type: 'module' }),
  startHelper,
  later: (run) => void setTimeout(run, TOLD_EVERY_MS),
  grammar: new URL('./grammar/english.bin', document.baseURI).href,
  mappings: rememberMappings(memory()),
});

const ofStore = new WeakMap<Store, AddingArticles>();

/** The one that belongs to the page; it is there as long as the page is. */
export function useAddingItself(): AddingArticles {
  const store = useStoreItself();
  const adding = ofStore.get(store) ?? new AddingArticles(machine());
  ofStore.set(store, adding);
  return adding;
}

export function useAdding(): Adding {
  const adding = useAddingItself();
  return useSyncExternalStore(adding.subscribe, adding.state);
}
