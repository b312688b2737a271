import { describe, expect, it } from 'vitest';
import { isCrowded } from '../../src/query/is-crowded.ts';
import { layOutArticle } from '../../src/query/lay-out-article.ts';
import { anArticle } from '../builders/dataset.ts';

/** Paragraphs of ten lines each. */
const blocks = (paragraphs: number) =>
  layOutArticle(anArticle({ text: Array(paragraphs).fill('x'.repeat(620)).join('\n') }));

describe('isCrowded', () => {
  it.each([
    ['no notes', 3, 0, false],
    ['a few notes a paragraph', 3, 12, false],
    ['as many notes as lines', 3, 30, true],
    ['notes and no text', 0, 1, true],
    ['neither', 0, 0, false],
  ])('%s: %d paragraphs, %d notes', (_, paragraphs, notes, crowded) => {
    expect(isCrowded(blocks(paragraphs), notes)).toBe(crowded);
  });
});
