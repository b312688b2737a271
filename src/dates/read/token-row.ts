import type { Lexeme } from '../words/lexeme.ts';
import { END, type Token } from './token.ts';

/** The tokens of a paragraph; beyond either end stands END, which nothing matches. */
export class TokenRow {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    return this.tokens[index] ?? END;
  }

  lexeme(index: number): Lexeme {
    return this.at(index).lexeme;
  }

  is(index: number, ...words: readonly string[]): boolean {
    return words.includes(this.at(index).text);
  }

  /** The words from `index` on are these; the index after them, or undefined. */
  after(index: number, ...words: readonly string[]): number | undefined {
    for (let i = 0; i < words.length; i++)
      if (this.at(index + i).text !== words[i]) return undefined;
    return index + words.length;
  }

  /** A mark that sits tight between its neighbours, such as the hyphen of "five-year". */
  isTight(index: number, mark: string): boolean {
    const token = this.at(index);
    return token.text === mark && !token.spaced && !this.at(index + 1).spaced;
  }

  /** The index after an optional word or mark. */
  skip(index: number, ...words: readonly string[]): number {
    return words.includes(this.at(index).text) ? index + 1 : index;
  }

  quote(from: number, to: number): string {
    return this.text.slice(this.at(from).start, this.at(to - 1).end);
  }
}
