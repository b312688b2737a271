/** A rule tries to read one kind of phrase from a token on, and says how far it read and what that means. */
import type { Meaning } from '../meaning.ts';
import type { Role } from '../words/lexeme.ts';
import type { TokenRow } from './token-row.ts';
import type { UnitPhrase } from './unit-phrase.ts';

export interface Reading {
  /** Index of the first token, where that stands before the token that the rule was tried on. */
  readonly from?: number;
  /** Index after the last token read. */
  readonly to: number;
  readonly meaning: Meaning;
}

/** A rule is tried where the first token plays one of these parts, or is one of these words. */
export interface Rule {
  readonly name: string;
  readonly on: readonly Role[];
  readonly words?: readonly string[];
  readonly read: (row: TokenRow, at: number) => Reading | undefined;
}

/** A rule that judges a phrase around a unit of time, read once for all of them. */
export interface UnitRule {
  readonly name: string;
  readonly read: (phrase: UnitPhrase, row: TokenRow, at: number) => Reading | undefined;
}
