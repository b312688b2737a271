/** What the worker that decodes and the one that helps it say to each other, on a channel of their own. */
import type { PackedEntries } from '../model/packed-entries.ts';
import type { Columns } from '../query/columns.ts';
import type { FoundPart, OwnRows } from '../query/find-words.ts';

export type ToMate =
  /** JSON of some articles or actors. */
  | { readonly kind: 'know'; readonly list: 'articles' | 'actors'; readonly text: string }
  /** JSON of a run of events. */
  | {
      readonly kind: 'run';
      readonly nth: number;
      readonly text: string;
      readonly commas: Uint32Array;
    }
  /** After the last run: where the events that it has read stand in the index. */
  | { readonly kind: 'rows'; readonly own: OwnRows }
  | { readonly kind: 'find'; readonly words: string; readonly nth: number };

/** A run without any fault. Ids and ids of reports stand one a line. */
export interface ReadRun {
  readonly nth: number;
  readonly packed: PackedEntries;
  readonly columns: Columns;
  readonly ids: string;
  readonly reportIds: string;
  readonly reportCounts: Uint32Array;
}

export type FromMate =
  | { readonly kind: 'read'; readonly run: ReadRun }
  /** Something is wrong with it, or it is no JSON: what, is not for this one to say. */
  | { readonly kind: 'unsound'; readonly nth: number }
  | { readonly kind: 'found'; readonly nth: number; readonly found: FoundPart };
