import { foldWord } from '../text/fold-words.ts';

/** A text without case, diacritics, typographic variants and runs of spaces. */
export const foldSpaced = (text: string): string => foldWord(text).replace(/\s+/g, ' ');

/** What must all be found: words, and phrases in double quotes; folded. */
export function searchTerms(words: string): readonly string[] {
  const terms = foldSpaced(words).match(/"[^"]+"?|[^\s"]+/g) ?? [];
  return terms.map((term) => term.replaceAll('"', '').trim()).filter((term) => term !== '');
}
