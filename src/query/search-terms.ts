import { parseSearch } from './search-query.ts';

export { foldSpaced } from './fold-spaced.ts';

/** What must all be found of a search: its words, and its phrases in double quotes; folded. Its fields are no words. */
export const searchTerms = (words: string): readonly string[] => parseSearch(words).all;
