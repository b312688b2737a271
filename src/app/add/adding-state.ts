/** What stands on the page where articles are added: how far they are looked into and read. */
import type { SourceProblem } from '../../articles/source-file.ts';
import type { Correction, FoundSummary } from '../../worker/messages.ts';

export interface ReadRow {
  readonly title: string;
  readonly reports: number;
}

export type Stage =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'reading';
      readonly done: number;
      readonly all: number;
      readonly isMerging: boolean;
    }
  | {
      readonly kind: 'read';
      readonly articles: number;
      readonly events: number;
      readonly notEnglish: number;
      readonly twice: readonly string[];
    }
  /** Without a message the browser has ended the reading. */
  | { readonly kind: 'failed'; readonly message?: string };

export interface Adding {
  readonly stage: Stage;
  /** Files looked into. */
  readonly looked: number;
  readonly given: number;
  readonly found: readonly FoundSummary[];
  readonly corrections: ReadonlyMap<number, Correction>;
  readonly without: ReadonlySet<number>;
  readonly problems: readonly SourceProblem[];
  readonly notices: readonly SourceProblem[];
  /** Articles that were read, the latest first. */
  readonly read: readonly ReadRow[];
}

export const NOTHING_ADDED: Adding = {
  stage: { kind: 'choosing' },
  looked: 0,
  given: 0,
  found: [],
  corrections: new Map(),
  without: new Set(),
  problems: [],
  notices: [],
  read: [],
};
