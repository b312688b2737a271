/** The worker that helps the one that decodes; it is given their channel in its first message. */
import type { FromMate, ToMate } from './mate-messages.ts';
import { serveMate } from './serve-mate.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<MessagePort>) => void) | null;
}

(globalThis as unknown as Scope).onmessage = ({ data: port }) => {
  const take = serveMate((message: FromMate, transfer) => port.postMessage(message, transfer));
  port.onmessage = ({ data }: MessageEvent<ToMate>) => take(data);
};
