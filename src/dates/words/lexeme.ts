/** What the vocabulary knows of one word. A word may play several parts: "second" is an ordinal and a unit. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** What a word tells of the tense of its clause. */
export type Tells = 'past' | 'future' | 'intent' | 'ahead' | 'nothing';

export interface Lexeme {
  /** 1 to 12. */
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly season?: Season;
  readonly part?: PartOfDay;
  readonly cardinal?: number;
  /** A number that is not said: several, few, many. */
  readonly some?: true;
  readonly ordinal?: number;
  /** First year of the decade within its century: eighties 80. */
  readonly decade?: number;
  /** Begins a name of a day: Christmas, Labor. */
  readonly holiday?: true;
  /** A short form that is a date only where its neighbours say so: Sat, Mar, Dec. */
  readonly short?: true;
  /** Before a unit: the, a, this; last, next, same; trading, full, consecutive; half, dozens. */
  readonly determiner?: true;
  readonly which?: true;
  readonly between?: true;
  readonly number?: true;
  readonly tells?: Tells;
  /** Begins a phrase that its own rule knows: today, now, every. */
  readonly starts?: true;
}

/** What the first token of a phrase may be: a part that a word plays, one or two digits, or more. */
export type Role = keyof Lexeme | 'fewDigits' | 'manyDigits';
