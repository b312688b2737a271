/** What a phrase says by itself, before it is put on the calendar. */
import type { PartOfDay, Season, Unit } from './words/lexeme.ts';

/** Fields of a calendar date as far as they are said. Years are astronomical: 0 is 1 BCE. */
export interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** ISO week of the year. */
  readonly week?: number;
  readonly weekend?: true;
  /** The week that holds the day: "the week of March 6". */
  readonly weekOf?: true;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of the decade, of the century. */
  readonly decade?: number;
  readonly century?: number;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Of the clock time: minutes ahead of UTC, or the name of an IANA zone, whose clock the day decides. */
  readonly zone?: number | string;
  readonly holiday?: string;
}

/** Which one of its kind: the one before, this, the one after. */
export type Which = 'last' | 'this' | 'next';
/** Counted from the publication date, or from the date that the text mentioned last. */
export type Origin = 'published' | 'mentioned';
export type VagueRef = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Which months: those that end with the period reported on, the first or the last ones of a year. */
export interface SumOfMonths {
  readonly part: 'reported' | 'first' | 'last';
  readonly year?: number;
  /** Nothing that follows says whose months they are: "the first six months of the war". */
  readonly alone: boolean;
}

export type Meaning =
  | {
      readonly kind: 'calendar';
      readonly fields: Fields;
      /** A number that is a year only beside other dates of its time. */
      readonly doubtful?: true;
      /** A quarter of a company's year, which is not that of the calendar. */
      readonly fiscal?: true;
    }
  | {
      readonly kind: 'numeric';
      readonly parts: readonly [number, number];
      readonly year: number;
      readonly dotted: boolean;
    }
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      /** Units from the origin, negative into the past; absent: some ("a few days ago"). */
      readonly amount?: number;
      readonly past: boolean;
      readonly from: Origin;
      readonly fields?: Fields;
      /** The unit as a whole is meant ("last week"), not a point so far away ("a week ago"). */
      readonly whole?: true;
    }
  | {
      readonly kind: 'which';
      readonly which: Which;
      readonly fields: Fields;
      readonly from: Origin;
    }
  /** A part of the year before, of, or after the origin: "August of that year". */
  | {
      readonly kind: 'whichYear';
      readonly which: Which;
      readonly fields: Fields;
      readonly from: Origin;
    }
  /** `quarter`: it says that a quarter is meant, whatever sums are told beside. */
  | { readonly kind: 'yearEarlier'; readonly quarter?: true }
  | { readonly kind: 'quarter'; readonly which?: Which; readonly year?: number }
  | {
      readonly kind: 'duration';
      readonly unit: Unit;
      readonly amount?: number;
      readonly side?: 'past' | 'future';
      /** Months of a year whose figures are told: "the nine months", "the first six months", "the last three months of 1988". */
      readonly sum?: SumOfMonths;
    }
  | { readonly kind: 'set'; readonly value: string }
  | {
      readonly kind: 'vague';
      readonly ref: VagueRef;
      /** An adjective of a noun, which only histories count as a time expression. */
      readonly attributive?: true;
    }
  | { readonly kind: 'time'; readonly fields: Fields };
