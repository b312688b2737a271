import { createContext, useContext } from 'react';

/** The words that the reader looks for, folded; empty where for none. Titles and passages mark them. */
export const FoundTerms = createContext<readonly string[]>([]);

export const useFoundTerms = (): readonly string[] => useContext(FoundTerms);
