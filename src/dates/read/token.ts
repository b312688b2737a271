/** A word, a run of digits, or one other mark. */
import type { Span } from '../../model/dataset.ts';
import type { Lexeme } from '../words/lexeme.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'end';
  /** Lower case. */
  readonly text: string;
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly lexeme: Lexeme;
}

export const NO_LEXEME: Lexeme = {};

export const END: Token = {
  kind: 'end',
  start: 0,
  end: 0,
  text: '',
  capital: false,
  spaced: true,
  lexeme: NO_LEXEME,
};
