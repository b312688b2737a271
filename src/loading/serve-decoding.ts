import { type DatasetPart, PartsDecoder } from '../model/decode-parts.ts';
import { buffersOf } from '../query/columns.ts';
import { DatasetIndexer } from '../query/dataset-indexer.ts';
import { sendable } from './gather-parts.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Small runs: each part of articles or actors is received by the page in one go. */
const RUN = 1 << 17;

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void;

/** What a worker does that decodes a dataset, indexes it and then looks for words in it: returns what takes its messages. */
export function serveDecoding(post: Post): (message: ToWorker) => void {
  const characters = new TextDecoder();
  let bytes = 0;
  const indexer = new DatasetIndexer();
  const handOver = (part: DatasetPart): void => {
    indexer.take(part);
    const sent = sendable(part);
    const buffers =
      sent.list === 'events' ? [sent.packed.bytes.buffer, sent.packed.ends.buffer] : [];
    post({ kind: 'part', part: sent }, buffers);
  };
  /** Let go of when it is done: it holds the articles. */
  let decoder: PartsDecoder | undefined = new PartsDecoder(handOver, RUN);
  const end = (last: PartsDecoder): void => {
    last.push(characters.decode());
    const result = last.end();
    const columns = result.ok || result.rest ? indexer.columns() : undefined;
    post(
      { kind: 'result', result, ...(columns && { columns }) },
      columns ? buffersOf(columns) : [],
    );
    decoder = undefined;
  };
  return (message) => {
    if (message.kind === 'find') {
      const { nth, words } = message;
      return post({ kind: 'found', nth, found: indexer.find(words) }, []);
    }
    if (!decoder) return;
    if (message.kind === 'end') return end(decoder);
    decoder.push(characters.decode(message.bytes, { stream: true }));
    bytes += message.bytes.length;
    const { articles, events } = decoder.counts;
    const progress = { bytes, articles, events };
    post({ kind: 'taken', progress, isStopped: decoder.isStopped }, []);
  };
}
