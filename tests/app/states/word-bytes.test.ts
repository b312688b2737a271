import { describe, expect, it } from 'vitest';
import { wordBytes } from '../../../src/app/states/word-bytes.ts';
import { sayEnglish } from '../../../src/messages/say.ts';

describe('wordBytes', () => {
  it.each([
    [0, '0 bytes'],
    [640, '640 bytes'],
    [95_120, '95.1 kB'],
    [250_400, '250 kB'],
    [3_100_000, '3.1 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%d: %s', (bytes, words) => {
    expect(wordBytes(bytes, sayEnglish)).toBe(words);
  });
});
