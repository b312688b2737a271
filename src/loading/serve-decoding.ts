import { type DatasetPart, PartsDecoder } from '../model/decode-parts.ts';
import { sendable } from './gather-parts.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Small runs: each part of articles or actors is received by the page in one go. */
const RUN = 1 << 17;

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void;

/** What a worker does that decodes a dataset: returns what takes its messages. */
export function serveDecoding(post: Post): (message: ToWorker) => void {
  const characters = new TextDecoder();
  let bytes = 0;
  const handOver = (part: DatasetPart): void => {
    const sent = sendable(part);
    const buffers =
      sent.list === 'events' ? [sent.packed.bytes.buffer, sent.packed.ends.buffer] : [];
    post({ kind: 'part', part: sent }, buffers);
  };
  const decoder = new PartsDecoder(handOver, RUN);
  return (message) => {
    if (message.kind === 'end') {
      decoder.push(characters.decode());
      post({ kind: 'result', result: decoder.end() }, []);
      return;
    }
    decoder.push(characters.decode(message.bytes, { stream: true }));
    bytes += message.bytes.length;
    const { articles, events } = decoder.counts;
    const progress = { bytes, articles, events };
    post({ kind: 'taken', progress, isStopped: decoder.isStopped }, []);
  };
}
