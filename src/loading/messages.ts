/** What the page and the worker that decodes say to each other. */
import type { PartsResult } from '../model/dataset-parts.ts';
import type { Columns } from '../query/columns.ts';
import type { FoundRows } from '../query/find-words.ts';
import type { Progress } from './decoded.ts';
import type { SentPart } from './gather-parts.ts';

export type ToWorker =
  /** First of all, where another worker helps: the channel to it. */
  | { readonly kind: 'mate'; readonly port: MessagePort }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  /** After the result. */
  | { readonly kind: 'find'; readonly words: string; readonly nth: number };

export type FromWorker =
  | { readonly kind: 'part'; readonly part: SentPart }
  /** Bytes that were sent were decoded, or no more are wanted. */
  | {
      readonly kind: 'taken';
      /** How many messages with bytes. */
      readonly pieces: number;
      readonly progress: Progress;
      readonly isStopped: boolean;
    }
  /** With the columns of what was told, where that is a dataset. */
  | { readonly kind: 'result'; readonly result: PartsResult; readonly columns?: Columns }
  | { readonly kind: 'found'; readonly nth: number; readonly found: FoundRows };
