/** What comes of a dataset's bytes, and what decoding it offers while they come. */
import type { Dataset, ReportId } from '../model/dataset.ts';
import type { DatasetProblem } from '../model/dataset-problem.ts';
import type { WordSearcher } from '../query/word-searcher.ts';

/** How far it is: bytes and entries that were read and checked, quotes and all. */
export interface Progress {
  readonly bytes: number;
  readonly articles: number;
  readonly events: number;
}

export type Decoded =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** Given where another thread holds the words of a large dataset. */
      readonly searcher?: WordSearcher;
    }
  | {
      readonly ok: false;
      readonly problems: readonly DatasetProblem[];
      /** What is left when the reports that misquote their articles are left out; absent where nothing can be shown. */
      readonly rest?: { readonly dataset: Dataset; readonly without: readonly ReportId[] };
    };

/** Takes a dataset's bytes as they come. */
export interface DatasetDecoder {
  /** Takes the next bytes; they may be gone afterwards. Resolves when it can take more; false where no more are needed to tell what is wrong. */
  push(bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** After the last bytes; once. */
  end(): Promise<Decoded>;
  /** Lets go of everything: nothing is told any more. */
  cancel(): void;
}
