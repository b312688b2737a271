import { describe, expect, it } from 'vitest';
import { shortenParts } from '../../../src/app/states/shorten-parts.ts';

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
