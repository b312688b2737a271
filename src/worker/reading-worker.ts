/** The worker that reads articles, from their files to the dataset. */
import type { FromReader, ToReader } from './messages.ts';
import { ReadingServer } from './serve-reading.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
  postMessage: (message: FromReader) => void;
}

const scope = globalThis as unknown as Scope;

async function fetchGrammar(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A message to oneself: unlike a timer it does not wait. */
const ping = new MessageChannel();
const pause = (): Promise<void> =>
  new Promise((resume) => {
    ping.port1.onmessage = () => resume();
    ping.port2.postMessage(undefined);
  });

const server = new ReadingServer({
  post: (message) => scope.postMessage(message),
  fetchGrammar,
  pause,
});
scope.onmessage = ({ data }) => void server.take(data);
