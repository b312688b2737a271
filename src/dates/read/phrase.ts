/** A time expression as recognised: where it is, what it says, and what the words around it say of it. */
import type { Span } from '../../model/dataset.ts';
import type { Relation, Tense } from '../date-expression.ts';
import type { Meaning } from '../meaning.ts';

export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/** In tokens of a row. */
export interface Found {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: Mod;
}

/** In characters of the text. */
export interface Phrase extends Span {
  readonly rule: string;
  readonly meaning: Meaning;
  readonly mod: Mod | undefined;
  /** As guessed from the words around. */
  readonly tense: Tense | undefined;
  /** A deadline or the like: "by Friday", "as early as Tuesday". */
  readonly ahead: boolean;
  /** It tells the day of what has happened: "Wednesday's ruling". */
  readonly over: boolean;
  readonly relation: Relation | undefined;
  readonly relationStart: number | undefined;
  /** Between an article and a noun: "the 1941 campaign". */
  readonly attributive: boolean;
  /** How the phrase is tied to the next one: "from A to B", "A-B", "A and B", "9 a.m. (0800 GMT) on A". */
  readonly toNext: 'range' | 'list' | 'same-day' | undefined;
  /** A period whose end, or whose year, the next one tells: "the quarter ended Sept. 30", "the first half of last year". */
  readonly leadsTo: 'ended' | 'of' | undefined;
}

/** Recognised and given up. */
export interface Loser extends Span {
  readonly rule: string;
  readonly reason: string;
}
