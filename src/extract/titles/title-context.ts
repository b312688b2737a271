import type { Sentence } from '../../grammar/sentence.ts';
import type { Modality } from '../../model/dataset.ts';
import type { Arguments } from '../arguments/arguments-of-noun.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Somebody as a title names them. */
export interface Named {
  readonly text: string;
  readonly plural: boolean;
}

/** What a title is made from. */
export interface TitleContext {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly found: Arguments;
  /** The actors that a token stands for, by the sources' names: several for "the two sides"; none where it names none. */
  readonly namesAt: (token: number) => readonly Named[];
  /** Tokens of time expressions: the date stands beside the title. */
  readonly times: ReadonlySet<number>;
  readonly modality: Modality;
  /** Who does it, wherever the text names them. */
  readonly doers: readonly Named[];
  /** The one who claims it. */
  readonly speaker?: Named;
}

/** Words that a title may have, about. */
export const TITLE_WORDS = 12;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const countWords = (text: string): number => text.split(' ').length;

/** "Novak’s", "Motors’". */
export const possessive = (name: string): string => `${name}’${/s$/.test(name) ? '' : 's'}`;
