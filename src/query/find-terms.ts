import type { Span } from '../model/dataset.ts';
import { foldText } from '../text/fold-words.ts';

const literally = (term: string): string =>
  term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** Where folded terms stand in a text, as the search finds them: case, diacritics and spaces make no difference. Ascending, none overlaps another. */
export function findTerms(text: string, terms: readonly string[]): readonly Span[] {
  const wanted = terms.filter((term) => term !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [];
  const folded = foldText(text);
  const found = folded.text.matchAll(new RegExp(wanted.map(literally).join('|'), 'gu'));
  return Array.from(found, ({ index, 0: words }) =>
    folded.toOriginal({ start: index, end: index + words.length }),
  );
}
