/** The page's side of the worker that decodes. */
import { adoptColumns } from '../query/event-index.ts';
import type { DatasetDecoder, Decoded, Progress } from './decoded.ts';
import { PartsGatherer } from './gather-parts.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { searchInWorker } from './search-in-worker.ts';

/** The part of a Worker that is used here. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
}

/** Pieces that may be on their way to the worker: enough that it never waits, few enough to stay small. */
const MOST_AHEAD = 8;

const FAILED = {
  path: '$',
  message: 'The browser ended the decoding, most likely for want of memory',
  remedy: 'Close other tabs and try again; or build the dataset with --split, texts apart.',
};

export function decodeInWorker(
  worker: WorkerLike,
  onProgress: (progress: Progress) => void,
): DatasetDecoder {
  const gatherer = new PartsGatherer();
  let resolve: (decoded: Decoded) => void;
  const ended = new Promise<Decoded>((settle) => {
    resolve = settle;
  });
  let ahead = 0;
  let isStopped = false;
  let waiting: (() => void) | undefined;
  const goOn = (): void => {
    waiting?.();
    waiting = undefined;
  };
  worker.onmessage = ({ data }) => {
    if (data.kind === 'part') gatherer.take(data.part);
    else if (data.kind === 'result') {
      const decoded = gatherer.finish(data.result);
      if (decoded.ok && data.columns) {
        adoptColumns(decoded.dataset, data.columns);
        resolve({ ...decoded, searcher: searchInWorker(worker) });
        return;
      }
      worker.terminate();
      resolve(decoded);
    } else if (data.kind === 'taken') {
      ahead -= 1;
      isStopped ||= data.isStopped;
      onProgress(data.progress);
      goOn();
    }
  };
  worker.onerror = () => {
    isStopped = true;
    worker.terminate();
    resolve({ ok: false, problems: [FAILED] });
    goOn();
  };
  return {
    async push(bytes) {
      if (isStopped) return false;
      ahead += 1;
      const isWhole = bytes.byteLength === bytes.buffer.byteLength;
      const own = isWhole ? bytes : bytes.slice();
      worker.postMessage({ kind: 'bytes', bytes: own }, [own.buffer]);
      if (ahead > MOST_AHEAD)
        await new Promise<void>((resume) => {
          waiting = resume;
        });
      return !isStopped;
    },
    end() {
      worker.postMessage({ kind: 'end' }, []);
      return ended;
    },
    cancel() {
      isStopped = true;
      worker.terminate();
      goOn();
    },
  };
}

/** A worker of this page; undefined where the browser has none for it, as on a page opened from disk. */
export function startWorker(): WorkerLike | undefined {
  try {
    return new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
