import type { DatasetPart } from '../model/dataset-parts.ts';
import { PartsDecoder } from '../model/decode-parts.ts';
import { buffersOf } from '../query/columns.ts';
import { DatasetIndexer } from '../query/dataset-indexer.ts';
import { joinFound } from '../query/find-words.ts';
import { type SentPart, sendable } from './gather-parts.ts';
import type { ReadRun } from './mate-messages.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type PortLike, WorkWithMate } from './work-with-mate.ts';

/** Small runs: each part of articles or actors is received by the page in one go. */
const RUN = 1 << 17;

/** With more runs than this on their way to the mate no more bytes are asked for. */
const MOST_OPEN = 12;

type Post = (message: FromWorker, transfer: ArrayBuffer[]) => void;

class Decoding {
  readonly #post: Post;
  readonly #characters = new TextDecoder();
  readonly #indexer = new DatasetIndexer();
  readonly #mate: WorkWithMate | undefined;
  /** Let go of when it is done: it holds the articles. */
  #decoder: PartsDecoder | undefined;
  #bytes = 0;
  /** Pieces that were taken, of which the page is not told yet. */
  #untold = 0;
  #eventsTold = 0;

  constructor(post: Post, port: PortLike | undefined) {
    this.#post = post;
    this.#mate =
      port &&
      new WorkWithMate(port, (nth, ids, run) => {
        if (run) this.#takeRun(run);
        this.#decoder?.answer(nth, ids);
        this.#tellTaken();
      });
    const told = (part: DatasetPart): void => {
      this.#indexer.take(part);
      this.#send(sendable(part));
    };
    this.#decoder = new PartsDecoder(told, RUN, undefined, this.#mate);
  }

  take(message: Exclude<ToWorker, { kind: 'mate' }>): void {
    if (message.kind === 'find') void this.#find(message.words, message.nth);
    else if (message.kind === 'end') this.#end();
    else if (this.#decoder) {
      this.#decoder.push(this.#characters.decode(message.bytes, { stream: true }));
      this.#bytes += message.bytes.length;
      this.#untold += 1;
      this.#tellTaken();
    }
  }

  #send(part: SentPart): void {
    const { packed } = part.list === 'events' ? part : { packed: undefined };
    this.#post({ kind: 'part', part }, packed ? [packed.bytes.buffer, packed.ends.buffer] : []);
  }

  #takeRun({ nth, columns, ids, packed }: ReadRun): void {
    this.#indexer.takePortion(nth, { columns, ids: ids === '' ? [] : ids.split('\n') });
    this.#send({ list: 'events', nth, packed });
  }

  #tellTaken(): void {
    const decoder = this.#decoder;
    const isBehind = decoder && decoder.open > MOST_OPEN && !decoder.isStopped;
    if (decoder && !isBehind && this.#untold > 0) this.#tellProgress(decoder);
  }

  #tellProgress(decoder: PartsDecoder): void {
    const { articles, events } = decoder.counts;
    const progress = { bytes: this.#bytes, articles, events };
    this.#post({ kind: 'taken', pieces: this.#untold, progress, isStopped: decoder.isStopped }, []);
    this.#untold = 0;
    this.#eventsTold = events;
  }

  #end(): void {
    const decoder = this.#decoder;
    decoder?.push(this.#characters.decode());
    decoder?.whenAnswered(() => this.#finish(decoder));
  }

  #finish(decoder: PartsDecoder): void {
    if (decoder.counts.events > this.#eventsTold) this.#tellProgress(decoder);
    const result = decoder.end();
    this.#decoder = undefined;
    const made = result.ok || result.rest ? this.#indexer.finish() : undefined;
    if (made) this.#mate?.tellRows(made.others);
    const columns = made?.columns;
    const buffers = columns ? buffersOf(columns) : [];
    this.#post({ kind: 'result', result, ...(columns && { columns }) }, buffers);
  }

  async #find(words: string, nth: number): Promise<void> {
    const others = this.#mate?.find(words);
    const own = this.#indexer.find(words);
    this.#post({ kind: 'found', nth, found: joinFound(others ? [own, await others] : [own]) }, []);
  }
}

/** What a worker does that decodes a dataset, indexes it and then looks for words in it: returns what takes its messages. */
export function serveDecoding(post: Post): (message: ToWorker) => void {
  let decoding: Decoding | undefined;
  return (message) => {
    if (message.kind === 'mate') decoding ??= new Decoding(post, message.port);
    else {
      decoding ??= new Decoding(post, undefined);
      decoding.take(message);
    }
  };
}
