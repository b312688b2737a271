import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText, foldWord } from '../../src/text/fold-words.ts';

it.each<[name: string, word: string, expected: string]>([
  ['case', 'TEHRAN', 'tehran'],
  ['diacritics', 'Çavuşoğlu', 'cavusoglu'],
  ['a mark written apart', 'e\u0301te\u0301', 'ete'],
  ['a letter with a stroke', 'Łódź', 'lodz'],
  ['a double letter', 'Straße', 'strasse'],
  ['a dotted capital', 'İstanbul', 'istanbul'],
  ['typographic marks', '“Rome’s”', '"rome\'s"'],
  ['invisible marks', 'Ar\u200bmenia', 'armenia'],
])('%s', (_, word, expected) => {
  expect(foldWord(word)).toBe(expected);
  expect(foldText(word).text).toBe(expected);
});

it.each<[name: string, text: string, query: string, expected: string]>([
  ['after a diacritic', 'Mevlüt Çavuşoğlu’s visit', "cavusoglu's", 'Çavuşoğlu’s'],
  ['with its marks', 'une e\u0301te\u0301 ici', 'ete', 'e\u0301te\u0301'],
  ['behind an astral character', '😀 Łódź', 'lodz', 'Łódź'],
  ['half of a double letter', 'Straße', 'stras', 'Straß'],
])('finds the way back %s', (_, text, query, expected) => {
  const folded = foldText(text);
  const at = folded.text.indexOf(query);
  const { start, end } = folded.toOriginal({ start: at, end: at + query.length });
  expect(text.slice(start, end)).toBe(expected);
});

it('folds a text as it folds its pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text);
      expect(folded.text).toBe(foldWord(text));
      const whole = folded.toOriginal({ start: 0, end: folded.text.length });
      expect(whole.end).toBeLessThanOrEqual(text.length);
    }),
  );
}, 30_000);
