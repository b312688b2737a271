import type { EventIndex } from './event-index.ts';
import { type FoundRows, findPart, joinFound } from './find-words.ts';
import { SearchTexts } from './search-texts.ts';

const known = new WeakMap<EventIndex, SearchTexts>();

function textsOf(index: EventIndex): SearchTexts {
  const kept = known.get(index);
  if (kept) return kept;
  const texts = new SearchTexts(index.dataset.actors);
  for (let row = 0; row < index.count; row++) texts.add(index.eventAt(row));
  known.set(index, texts);
  return texts;
}

/** The events that have all the words, in any order. The first search of an index folds all of its texts. */
export function matchWords(index: EventIndex, words: string): FoundRows {
  const { count, weight: weights } = index;
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  return joinFound([findPart(textsOf(index), words, { rows, weights, count })]);
}
