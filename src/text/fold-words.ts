/** Folds case, diacritics and typographic variants for search, keeping the way back to the original offsets. */
import type { Span } from '../model/dataset.ts';

/** Letters that Unicode does not take apart, and marks with a plain twin. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  // At the end of a word a sigma is lowered to another letter than within.
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};
const DROPPED = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.toLowerCase().normalize('NFD')) {
    if (!DROPPED.test(part)) folded += PLAIN[part] ?? part;
  }
  return folded;
}

/** A folded text that knows where its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** The original span of a span of the folded text, with the marks that follow its last letter. */
  toOriginal(span: Span): Span;
}

const ALL_DROPPED = new RegExp(DROPPED, 'gu');
const NOT_ASCII = /[^\0-\x7f]/gu;
const ASCII = /^[\0-\x7f]*$/;

/** The folded form of a word or query: "Çavuşoğlu’s" → "cavusoglu's". */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  // All at once: several times as fast as letter by letter, which foldText needs for its offsets.
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(ALL_DROPPED, '')
    .replace(NOT_ASCII, (character) => PLAIN[character] ?? character);
}

/** Folds a whole text. */
export function foldText(original: string): FoldedText {
  if (ASCII.test(original)) return { text: original.toLowerCase(), toOriginal: (span) => span };
  const starts: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) starts.push(at);
    at += character.length;
  }
  starts.push(original.length);
  const offsets = Uint32Array.from(starts);
  return {
    text: parts.join(''),
    toOriginal: ({ start, end }) => {
      const from = offsets[start] ?? original.length;
      if (end <= start) return { start: from, end: from };
      let to = end;
      // Half of a letter that folds to two ("ss" of ß) stands for the whole letter.
      while (to < starts.length - 1 && offsets[to] === offsets[end - 1]) to++;
      return { start: from, end: offsets[to] ?? original.length };
    },
  };
}
