/** The worker that decodes and checks a dataset off the main thread, and hands it over part by part. */
import type { FromWorker, ToWorker } from './messages.ts';
import { serveDecoding } from './serve-decoding.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker, transfer: ArrayBuffer[]) => void;
}

const scope = globalThis as unknown as Scope;
const take = serveDecoding((message, transfer) => scope.postMessage(message, transfer));
scope.onmessage = ({ data }) => take(data);
