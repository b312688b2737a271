import type { FoundRows } from '../query/find-words.ts';
import type { WordSearcher } from '../query/word-searcher.ts';
import type { WorkerLike } from './decode-in-worker.ts';

/** Looks for words in the worker that has decoded a dataset: it holds them, and the page does not. */
export function searchInWorker(worker: WorkerLike): WordSearcher {
  const waiting = new Map<number, (found: FoundRows) => void>();
  let asked = 0;
  worker.onmessage = ({ data }) => {
    if (data.kind !== 'found') return;
    waiting.get(data.nth)?.(data.found);
    waiting.delete(data.nth);
  };
  return {
    find: (words) =>
      new Promise((resolve) => {
        const nth = asked++;
        waiting.set(nth, resolve);
        worker.postMessage({ kind: 'find', words, nth }, []);
      }),
    end() {
      worker.terminate();
      for (const answer of waiting.values()) answer({ rows: new Uint32Array(0), best: [] });
      waiting.clear();
    },
  };
}
