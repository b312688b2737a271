import type { WorkerLike } from '../../src/loading/decode-in-worker.ts';
import type { ToWorker } from '../../src/loading/messages.ts';
import { serveDecoding } from '../../src/loading/serve-decoding.ts';
import { serveMate } from '../../src/loading/serve-mate.ts';
import type { PortLike } from '../../src/loading/work-with-mate.ts';

/** A worker of the same code in the same thread: what it is sent and sends is copied or moved as between threads. */
export function fakeWorker(): WorkerLike & { readonly isEnded: () => boolean } {
  let ended = false;
  const later = (work: () => void): void => void setTimeout(() => ended || work());
  const worker: WorkerLike & { readonly isEnded: () => boolean } = {
    onmessage: null,
    onerror: null,
    postMessage(message, transfer) {
      // A channel is handed over as it is.
      const data =
        message.kind === 'mate' ? message : structuredClone<ToWorker>(message, { transfer });
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

/** The same with a second one that helps it. */
export function fakeWorkerWithMate(): ReturnType<typeof fakeWorker> {
  const worker = fakeWorker();
  const take = serveMate((message, transfer) => {
    const data = structuredClone(message, { transfer });
    setTimeout(() => port.onmessage?.({ data } as MessageEvent));
  });
  const port: PortLike = {
    onmessage: null,
    postMessage(message, transfer) {
      const data = structuredClone(message, { transfer });
      setTimeout(() => take(data));
    },
  };
  worker.postMessage({ kind: 'mate', port: port as unknown as MessagePort }, []);
  return worker;
}
