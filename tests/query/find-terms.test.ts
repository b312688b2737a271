import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/query/find-terms.ts';
import { searchTerms } from '../../src/query/search-terms.ts';

const found = (text: string, words: string) =>
  findTerms(text, searchTerms(words)).map(({ start, end }) => text.slice(start, end));

describe('where the words that are looked for stand', () => {
  it.each<[string, string, string, string[]]>([
    ['in any case', 'Ships and SHIPS', 'ships', ['Ships', 'SHIPS']],
    ['within a word', 'Warships sail', 'ship', ['ship']],
    ['whatever the diacritics', 'Çavuşoğlu calls', 'cavusoglu', ['Çavuşoğlu']],
    ['a letter that stands for two', 'Die Straße', 'strasse', ['Straße']],
    ['a phrase across a line', 'the Strait\nof Mern', '"strait of"', ['Strait\nof']],
    ['each of several words', 'Lorn warns Tarrel', 'tarrel lorn', ['Lorn', 'Tarrel']],
    [
      'the longer of two that begin alike',
      'harbourmaster',
      'harbour harbourmaster',
      ['harbourmaster'],
    ],
    ['signs that mean something elsewhere', 'a.b (c) a-b', '"(c)"', ['(c)']],
  ])('%s', (_, text, words, spans) => {
    expect(found(text, words)).toEqual(spans);
  });

  it.each<[string, string, string]>([
    ['nothing of nothing', 'Ships', ''],
    ['what must not be there', 'Ships and boats', '-boats'],
    ['a field', 'iran', 'actor:iran'],
    ['a dot is no other sign', 'aXb', '"a.b"'],
  ])('marks not %s', (_, text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  it('ascend, none overlapping another, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        let end = 0;
        for (const span of findTerms(text, terms)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
