/** What the page and the worker that decodes say to each other. */
import type { PartsResult } from '../model/decode-parts.ts';
import type { Progress } from './decoded.ts';
import type { SentPart } from './gather-parts.ts';

export type ToWorker =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' };

export type FromWorker =
  | { readonly kind: 'part'; readonly part: SentPart }
  /** All bytes sent so far were decoded, or no more are wanted. */
  | { readonly kind: 'taken'; readonly progress: Progress; readonly isStopped: boolean }
  | { readonly kind: 'result'; readonly result: PartsResult };
