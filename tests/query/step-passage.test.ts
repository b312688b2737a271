import { describe, expect, it } from 'vitest';
import { markPassages } from '../../src/query/mark-passages.ts';
import { stepPassage } from '../../src/query/step-passage.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

describe('stepPassage', () => {
  const passages = markPassages(aHarbourDataset().events, 'harbour');
  const held = (number: number) => (passage: { number: number }) => passage.number === number;
  it.each([
    ['next of the first', 1, 1, 2],
    ['none after the last', 2, 1, undefined],
    ['before the second', 2, -1, 1],
    ['none before the first', 1, -1, undefined],
    ['nothing held: the first', 0, 1, 1],
    ['nothing held, back: the last', 0, -1, 2],
  ] as const)('%s', (_, from, step, to) => {
    expect(stepPassage(passages, held(from), step)?.number).toBe(to);
  });
});
