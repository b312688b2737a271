import type { WorkerLike } from '../../src/loading/decode-in-worker.ts';
import type { ToWorker } from '../../src/loading/messages.ts';
import { serveDecoding } from '../../src/loading/serve-decoding.ts';

/** A worker of the same code in the same thread: what it is sent and sends is copied or moved as between threads. */
export function fakeWorker(): WorkerLike & { readonly isEnded: () => boolean } {
  let ended = false;
  const later = (work: () => void): void => void setTimeout(() => ended || work());
  const worker: WorkerLike & { readonly isEnded: () => boolean } = {
    onmessage: null,
    onerror: null,
    postMessage(message, transfer) {
      const data = structuredClone<ToWorker>(message, { transfer });
      later(() => take(data));
    },
    terminate() {
      ended = true;
    },
    isEnded: () => ended,
  };
  const take = serveDecoding((message, transfer) => {
    const data = structuredClone(message, { transfer });
    later(() => worker.onmessage?.({ data } as MessageEvent));
  });
  return worker;
}
