/** How two articles differ on one event: what a machine can tell of it. */
import type { Span } from '../model/dataset.ts';

export const DIFFERENCES = [
  'unit',
  'figure',
  'figure-in-one',
  'name',
  'description',
  'channel',
  'date',
  'modality',
  'speaker',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** What one article says of it: its own words with the differing ones marked, or a fact of ours, or nothing. */
export type Said =
  | { readonly kind: 'words'; readonly span: Span; readonly marks: readonly Span[] }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'nothing' };

export interface Difference {
  readonly kind: DifferenceKind;
  /** What it is about: "seven", "resolutions", "Ali Akbar Velayati". */
  readonly about: string;
  readonly left: Said;
  readonly right: Said;
  /** The side that alone tells a number of it. */
  readonly only?: 'left' | 'right';
}

/** Something that both say alike, such as the number seven. */
export interface Agreement {
  readonly kind: 'speaker' | 'agent' | 'target' | 'number' | 'date' | 'modality';
  readonly about: string;
}

/** Differences of which only one side can be right; the others are of wording, or of what is left out. */
export const CONTRADICTIONS: ReadonlySet<DifferenceKind> = new Set([
  'unit',
  'figure',
  'date',
  'modality',
]);

export const NOTHING: Said = { kind: 'nothing' };

/** Whether both sides say something of it. */
export const bothTell = ({ left, right }: Difference): boolean =>
  left.kind !== 'nothing' && right.kind !== 'nothing';
