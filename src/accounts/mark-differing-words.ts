import type { Span } from '../model/dataset.ts';
import { contentOf, type PassageWord, wordsOfSpan } from './words-of-passage.ts';

/** Runs of marked words as spans; small words between two marked ones go with them. */
function runs(words: readonly PassageWord[], isMarked: (word: PassageWord) => boolean): Span[] {
  const spans: Span[] = [];
  let open = false;
  let waiting: PassageWord[] = [];
  for (const word of words) {
    const last = spans.at(-1);
    if (isMarked(word)) {
      if (open && last && waiting.length <= 2) spans[spans.length - 1] = { ...last, end: word.end };
      else spans.push({ start: word.start, end: word.end });
      open = true;
      waiting = [];
    } else if (word.isSmall) waiting.push(word);
    else open = false;
  }
  return spans;
}

/** Where the words of `span` tell what those of the other do not: words of content, in runs; offsets in `text`. */
export function markDiffering(
  text: string,
  span: Span,
  otherText: string,
  otherSpan: Span,
): readonly Span[] {
  const there = contentOf(wordsOfSpan(otherText, otherSpan));
  return runs(wordsOfSpan(text, span), ({ isSmall, stem }) => !isSmall && !there.has(stem));
}
