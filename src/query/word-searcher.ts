import type { FoundRows } from './find-words.ts';

/** Looks for words in a dataset beside the page. */
export interface WordSearcher {
  /** Rows of the index of the dataset as it was loaded. */
  find(words: string): Promise<FoundRows>;
  /** Lets go of the dataset. */
  end(): void;
}
