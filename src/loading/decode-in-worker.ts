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

/** While the worker has enough to do, pieces are put together up to so many bytes: each message costs both sides time. */
const ENOUGH_AHEAD = 2;
const PIECE = 1 << 18;

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** The bytes of some pieces in a buffer of their own. */
function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first, ...others] = pieces;
  const isWhole = first?.byteLength === first?.buffer.byteLength;
  if (first && others.length === 0 && isWhole) return first;
  const all = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

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
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let isStopped = false;
  let waiting: (() => void) | undefined;
  const goOn = (): void => {
    waiting?.();
    waiting = undefined;
  };
  const send = (): void => {
    if (pieces.length === 0) return;
    ahead += 1;
    const bytes = joined(pieces);
    pieces = [];
    worker.postMessage({ kind: 'bytes', bytes }, [bytes.buffer]);
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
      ahead -= data.pieces;
      isStopped ||= data.isStopped;
      if (ahead < ENOUGH_AHEAD) send();
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
      pieces.push(bytes);
      if (ahead < ENOUGH_AHEAD || sizeOf(pieces) >= PIECE) send();
      if (ahead > MOST_AHEAD)
        await new Promise<void>((resume) => {
          waiting = resume;
        });
      return !isStopped;
    },
    end() {
      send();
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

/** A second worker that helps the first: half of the events are checked and read beside the other half. */
function startMate(worker: Worker): void {
  const mate = new Worker(new URL('./mate-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  mate.postMessage(port1, [port1]);
  worker.postMessage({ kind: 'mate', port: port2 } satisfies ToWorker, [port2]);
  mate.onerror = (event) => worker.onerror?.(event);
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    terminate();
    mate.terminate();
  };
}

/** A worker of this page; undefined where the browser has none for it, as on a page opened from disk. */
export function startWorker(): WorkerLike | undefined {
  try {
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
    if (navigator.hardwareConcurrency > 1) startMate(worker);
    return worker;
  } catch {
    return undefined;
  }
}
