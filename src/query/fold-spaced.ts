import { foldWord } from '../text/fold-words.ts';

/** A text without case, diacritics, typographic variants and runs of spaces. */
export const foldSpaced = (text: string): string => foldWord(text).replace(/\s+/g, ' ');
