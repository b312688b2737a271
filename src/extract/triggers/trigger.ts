import type { Kind } from '../../model/kinds.ts';

/** A word that tells of an event. Numbers are tokens of its sentence. */
export interface Trigger {
  /** The word whose arguments are the participants. */
  readonly at: number;
  /** The verb that carries tense and subject, where that is another word: "held" in "held talks". */
  readonly verb?: number;
  /** First and last token of the words that tell of it. */
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly form: 'verb' | 'noun' | 'light' | 'office' | 'stance' | 'duty' | 'occurs';
  /** For a saying: the word for whom it accuses or calls upon. */
  readonly about?: number;
  /** Other tokens that are told with it and make no report of their own. */
  readonly told?: readonly number[];
  /** The word says so little that the topic of the article tells the kind. */
  readonly pale?: boolean;
  /** The kind is that of the verb alone; nothing beside it decided. */
  readonly guessed?: boolean;
  /** What made it one, for `explain`. */
  readonly rule: string;
}

/** A word that was looked at and left, and why. */
export interface DroppedTrigger {
  readonly at: number;
  readonly reason: string;
}

export type Judgement =
  | { readonly kept: Trigger; readonly dropped?: undefined }
  | { readonly dropped: DroppedTrigger; readonly kept?: undefined };
