/** A rule tries to read one kind of phrase from a token on, and says how far it read and what that means. */
import type { Meaning } from '../meaning.ts';
import type { Role } from '../words/lexeme.ts';
import type { TokenRow } from './token-row.ts';

export interface Reading {
  /** Index of the first token, where that stands before the token that the rule was tried on. */
  readonly from?: number;
  /** Index after the last token read. */
  readonly to: number;
  readonly meaning: Meaning;
}

export interface Rule {
  readonly name: string;
  /** What the first token must be for the rule to be tried. */
  readonly on: readonly Role[];
  readonly read: (row: TokenRow, at: number) => Reading | undefined;
}
