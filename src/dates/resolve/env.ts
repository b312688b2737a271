/** What resolution knows when it comes to a phrase, and what it makes of it. */
import type { Style, Tense } from '../date-expression.ts';
import type { Fields } from '../meaning.ts';
import type { Unit } from '../words/lexeme.ts';
import type { Ymd } from './calendar-day.ts';
import type { DayRange } from './field-days.ts';

/** What financial news reports on. */
export interface Period {
  /** The quarter as it is named. */
  readonly fields: Fields;
  /** Its days, which in a company's year may be others than those of the quarter of the calendar. */
  readonly days: DayRange;
}

/** The phrase behind, to which this one leads: "the quarter ended Sept. 30", "the first nine months of last year". */
export interface LedTo {
  readonly how: 'ended' | 'of';
  readonly fields: Fields;
}

export interface Env {
  readonly style: Style;
  readonly published: Ymd | undefined;
  /** How numeric dates are written in this document; undefined where it does not tell. */
  readonly dayFirst: boolean | undefined;
  /** The last date mentioned. */
  readonly mentioned: Fields | undefined;
  /** The quarter that the text reports on, in financial news. */
  readonly period: Period | undefined;
  /** Sums over months or a year are being told: "in the nine months ... a year earlier". */
  readonly summed: boolean;
  /** Their days, where they are known. */
  readonly sum: DayRange | undefined;
  readonly ledTo: LedTo | undefined;
  readonly tense: Tense | undefined;
  /** The verb leaves no doubt of its tense: no day to come is meant by what "met in March" says. */
  readonly firm: boolean;
}

/** What a phrase comes to on the calendar. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** Set where the phrase names a date; partial where the text does not tell the rest. */
  readonly fields?: Fields | undefined;
  /** The same more closely, where the value of TIMEX3 is coarser than what is meant: "a year ago" is about this month. */
  readonly near?: Fields | undefined;
  /** The days that are meant, where they are no unit of the calendar: "the nine months", "the quarter ended Aug. 12". */
  readonly days?: DayRange | undefined;
  /** Day and month may be the other way round. */
  readonly uncertain?: boolean;
  /** An approximate point: "two years ago". */
  readonly approximate?: boolean;
  /** Somewhere between the two: "several months ago". */
  readonly between?: readonly [Fields, Fields];
  /** A length that ends (negative) or begins at the publication date. */
  readonly window?: { readonly unit: Unit; readonly amount: number; readonly exact: boolean };
  /** What it was resolved against. */
  readonly anchor?: Fields | undefined;
}
