/** What the rules that lend a time know of a report and its article. */

import type { Sentence } from '../../grammar/sentence.ts';
import type { ActorId, Edtf, When } from '../../model/dataset.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import type { KnownEvents } from './known-events.ts';
import type { Story } from './story.ts';
import type { Told } from './told-again.ts';

/** Where in an article a report stands, and what the article tells of times. */
export interface Telling {
  readonly day: Edtf | undefined;
  /** The day that the news is of. */
  readonly news: When | undefined;
  readonly speakers: ReadonlyMap<ActorId, When>;
  readonly known: KnownEvents;
  readonly again: Told;
  /** The quarter or the months that the figures of a firm are of. */
  readonly period: When | undefined;
  /** The last of these days of which something was told. */
  readonly lastDay: When | undefined;
  readonly s: Sentence;
  readonly sentence: DraftedSentence;
  readonly index: number;
  readonly story: Story | undefined;
  /** The date above the sentence, in a list of dates. */
  readonly heading: When | undefined;
  readonly ownTime: boolean;
  /** The last time told in the sentence before, or in the story. */
  readonly earlier: When | undefined;
  /** The sentence may tell of these days. */
  readonly newsy: boolean;
  readonly saysFirst: boolean;
  /** The one happening that the article is about. */
  readonly happening: When | undefined;
  /** The sentence narrates something with its time. */
  readonly isTold: boolean;
}

export interface Lent {
  readonly when: When;
  /** For `explain`. */
  readonly because: string;
}

export type LendingRule = (t: Telling, drafted: DraftedReport) => Lent | undefined;
