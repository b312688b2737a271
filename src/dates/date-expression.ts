/** What `findDates` is given and what it gives back. */
import type { Edtf, Passage, Span } from '../model/dataset.ts';

export type Tense = 'past' | 'present' | 'future';
export type Style = 'news' | 'history';

export interface DateContext {
  /** Publication date, EDTF to the day or minute. Absent: what is relative to it stays unresolved (X in the value, no edtf). */
  readonly published?: string;
  /** `news` resolves against the publication date, `history` against the last date mentioned; default: decided from the text. */
  readonly style?: Style;
  /** Spans left out, such as page furniture. */
  readonly skip?: readonly Span[];
  /** Tense of the verb that governs an offset, where the grammar is at hand: decides weekdays and bare months. */
  readonly tenseAt?: (offset: number) => Tense | undefined;
  /** Whether the simple past of a verb has the phrase at an offset for its own time, so that no day to come can be meant. */
  readonly isPastAt?: (offset: number) => boolean;
}

/** What the preposition before a time expression says. */
export type Relation =
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'as-of'
  | 'between'
  | 'from'
  | 'to'
  | 'in'
  | 'on'
  | 'at'
  | 'for'
  | 'during'
  | 'throughout'
  | 'over'
  | 'within'
  | 'around';

export interface DateInterval {
  readonly edtf: Edtf;
  /** throughout: lasted all this time; within: once, somewhere in it. */
  readonly extent: 'throughout' | 'within';
}

export interface DateExpression extends Passage {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: 2020-10-06, 2020-W40, P3D, PRESENT_REF, 1998-SU. X stands for what is not known. */
  readonly value: string;
  /** TIMEX3 mod: APPROX, START, MID, END, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, BEFORE, AFTER. */
  readonly mod?: string;
  /** What a timeline draws. Absent for durations, sets, vague references and what could not be resolved. */
  readonly edtf?: Edtf;
  readonly relation?: Relation;
  /** Where the preposition that gives `relation` starts. */
  readonly relationStart?: number;
  /** What relation and edtf say together: "since D" is D/.., "until D" is ../D, "between C and D" is C/D on both. */
  readonly interval?: DateInterval;
  /** The rule that recognised it. */
  readonly rule: string;
  /** The date that it was resolved against. */
  readonly anchor?: Edtf;
}

/** A time expression that was recognised and given up, and why. */
export interface DroppedDate {
  readonly span: Span;
  readonly quote: string;
  readonly rule: string;
  readonly reason: string;
}
