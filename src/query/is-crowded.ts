import type { Block } from './lay-out-article.ts';

/** What a line of an article holds and takes, and what a margin note takes, in characters and pixels of the reading view. */
const LINE_CHARACTERS = 62;
const LINE_HEIGHT = 32;
const BLOCK_GAP = 12;
const NOTE_HEIGHT = 46;

/** Whether so many margin notes, each told in full, would need more room than the text beside them. */
export function isCrowded(blocks: readonly Block[], notes: number): boolean {
  const height = blocks.reduce(
    (sum, { start, end }) =>
      sum + Math.ceil((end - start) / LINE_CHARACTERS) * LINE_HEIGHT + BLOCK_GAP,
    0,
  );
  return notes * NOTE_HEIGHT > height;
}
