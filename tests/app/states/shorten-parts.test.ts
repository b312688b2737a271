import { describe, expect, it } from 'vitest';
import { datasetCommands } from '../../../src/app/states/dataset-commands.ts';
import { shortenParts } from '../../../src/app/states/shorten-parts.ts';
import { wordBytes } from '../../../src/app/states/word-bytes.ts';

const same = (text: string) => ({ text, differs: false });
const other = (text: string) => ({ text, differs: true });

describe('shortenParts', () => {
  const long = 'x'.repeat(1000);
  const lengths = (parts: readonly { text: string; differs: boolean }[]) =>
    shortenParts(parts).map(({ text }) => text.length);

  it.each([
    ['short parts stay', [same('he '), other('said'), same(' so')], [3, 4, 3]],
    [
      'what is far before and after a difference goes',
      [same(long), other('a'), same(long)],
      [121, 1, 121],
    ],
    ['between two differences both ends stay', [other('a'), same(long), other('b')], [1, 241, 1]],
    ['a difference stays whole', [other(long)], [1000]],
  ])('%s', (_, parts, expected) => {
    expect(lengths(parts)).toEqual(expected);
  });

  it('keeps the words next to the difference', () => {
    const [before, , after] = shortenParts([same(`${long}near`), other('a'), same(`close${long}`)]);
    expect(before?.text).toMatch(/^….*near$/);
    expect(after?.text).toMatch(/^close.*…$/);
  });
});

describe('wordBytes', () => {
  it.each([
    [0, '0 bytes'],
    [640, '640 bytes'],
    [95_120, '95.1 kB'],
    [250_400, '250 kB'],
    [3_100_000, '3.1 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%d: %s', (bytes, words) => {
    expect(wordBytes(bytes)).toBe(words);
  });
});

describe('datasetCommands', () => {
  it.each([
    [
      'a folder of this site',
      'lorn',
      'npm run sourceline -- check public/datasets/lorn/dataset.json',
    ],
    ['a file from disk', 'lorn.json', 'npm run sourceline -- check lorn.json'],
    ['a name with a space', 'my lorn.json', 'npm run sourceline -- check "my lorn.json"'],
  ])('%s', (_, name, check) => {
    expect(datasetCommands(name).check).toBe(check);
  });
});
