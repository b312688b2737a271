/**
 * Cuts a text into rows of tokens: a paragraph each, long ones cut after a sentence, so that memory stays small and
 * work linear however long a line is.
 */
import { vocabulary } from '../words/vocabulary.ts';
import { NO_LEXEME, type Token } from './token.ts';
import { TokenRow } from './token-row.ts';

const ROW_TOKENS = 4000;
const HARD_ROW_TOKENS = 8000;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isCapital = (c: number): boolean => (c >= 65 && c <= 90) || (c > 127 && isUpper(c));
/** Letters beyond ASCII: everything but spaces, punctuation and symbols of the Latin-1 and general blocks. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    (c < 0x2000 || c > 0x2bff) &&
    c !== 0x3000 &&
    c !== 0xfeff);
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  c === 0xfeff ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x2028 ||
  c === 0x2029;

function isUpper(c: number): boolean {
  const letter = String.fromCharCode(c);
  return letter !== letter.toLowerCase();
}

function endOf(text: string, start: number, is: (c: number) => boolean): number {
  let end = start + 1;
  while (end < text.length && is(text.charCodeAt(end))) end++;
  return end;
}

function tokenAt(text: string, start: number, spaced: boolean): Token {
  const c = text.charCodeAt(start);
  if (isLetter(c)) {
    const end = endOf(text, start, isLetter);
    const long = end - start > 24;
    const word = long ? '' : text.slice(start, end).toLowerCase();
    const lexeme = vocabulary.get(word) ?? NO_LEXEME;
    return { kind: 'word', start, end, text: word, capital: isCapital(c), spaced, lexeme };
  }
  if (isDigit(c)) {
    const end = endOf(text, start, isDigit);
    const digits = end - start > 16 ? '' : text.slice(start, end);
    return { kind: 'digits', start, end, text: digits, capital: false, spaced, lexeme: NO_LEXEME };
  }
  return {
    kind: 'mark',
    start,
    end: start + 1,
    text: markOf(text[start]!),
    capital: false,
    spaced,
    lexeme: NO_LEXEME,
  };
}

/** Typographic marks as their plain form. */
function markOf(mark: string): string {
  if (mark === '’' || mark === '‘' || mark === '`') return "'";
  if (mark === '–' || mark === '—' || mark === '‐' || mark === '‑' || mark === '−') return '-';
  return mark;
}

const endsSentence = (token: Token): boolean =>
  token.text === '.' || token.text === '!' || token.text === '?';

export function* scanTokens(text: string): Generator<TokenRow> {
  let tokens: Token[] = [];
  let lines = 0;
  let spaced = true;
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      if (c === 10) lines++;
      spaced = true;
      i++;
      continue;
    }
    const long =
      tokens.length >= ROW_TOKENS &&
      (tokens.length >= HARD_ROW_TOKENS || (spaced && endsSentence(tokens.at(-1)!)));
    if (tokens.length > 0 && (lines > 1 || long)) {
      yield new TokenRow(text, tokens);
      tokens = [];
    }
    lines = 0;
    const token = tokenAt(text, i, spaced);
    tokens.push(token);
    spaced = false;
    i = token.end;
  }
  if (tokens.length > 0) yield new TokenRow(text, tokens);
}
