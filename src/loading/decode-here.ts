/** Decodes in the thread that asks: for what is small, and where there are no workers. */
import { type DatasetPart, datasetOfParts } from '../model/dataset-parts.ts';
import { PartsDecoder } from '../model/decode-parts.ts';
import type { DatasetDecoder, Decoded, Progress } from './decoded.ts';

/** Lets others have the thread between two pieces of work. */
export type Pause = () => Promise<void>;

const PIECE = 1 << 18;

export function decodeHere(onProgress: (progress: Progress) => void, pause: Pause): DatasetDecoder {
  const parts: DatasetPart[] = [];
  const decoder = new PartsDecoder((part) => parts.push(part));
  const characters = new TextDecoder();
  let bytes = 0;
  let isCancelled = false;
  return {
    async push(piece) {
      for (let at = 0; at < piece.length && !isCancelled && !decoder.isStopped; at += PIECE) {
        const some = piece.subarray(at, at + PIECE);
        decoder.push(characters.decode(some, { stream: true }));
        bytes += some.length;
        const { articles, events } = decoder.counts;
        onProgress({ bytes, articles, events });
        await pause();
      }
      return !isCancelled && !decoder.isStopped;
    },
    end(): Promise<Decoded> {
      decoder.push(characters.decode());
      const result = decoder.end();
      if (result.ok)
        return Promise.resolve({ ok: true, dataset: datasetOfParts(result.title, parts) });
      const { problems, rest } = result;
      if (!rest) return Promise.resolve({ ok: false, problems });
      const dataset = datasetOfParts(rest.title, parts);
      return Promise.resolve({ ok: false, problems, rest: { dataset, without: rest.without } });
    },
    cancel() {
      isCancelled = true;
    },
  };
}
