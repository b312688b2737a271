import type { MarkedPassage } from './mark-passages.ts';

/** The passage after or before the held one in the order of the text; without a held one the first or last; absent at the end. */
export function stepPassage(
  passages: readonly MarkedPassage[],
  isHeld: (passage: MarkedPassage) => boolean,
  step: 1 | -1,
): MarkedPassage | undefined {
  const at = passages.findIndex(isHeld);
  if (at < 0) return step === 1 ? passages[0] : passages.at(-1);
  return passages[at + step];
}
