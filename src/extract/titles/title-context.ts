import type { Sentence } from '../../grammar/sentence.ts';
import type { Modality } from '../../model/dataset.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What a title is made from. */
export interface TitleContext {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly found: Arguments;
  /** The source's name of the actor at a token; undefined where it names none. */
  readonly nameAt: (token: number) => string | undefined;
  /** Tokens of time expressions: the date stands beside the title. */
  readonly times: ReadonlySet<number>;
  readonly modality: Modality;
  /** The name of the one who claims it. */
  readonly speaker?: string;
}

/** Words that a title may have, about. */
export const TITLE_WORDS = 11;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const countWords = (text: string): number => text.split(' ').length;
