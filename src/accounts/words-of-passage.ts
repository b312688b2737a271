/** The words of a passage with their places, and what two of them have in common beyond their endings. */
import type { Span } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';

export interface PassageWord extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Folded and without its ending: "resolutions" and "resolution" are one. */
  readonly stem: string;
  /** Article, preposition, pronoun, auxiliary: tells nothing by itself. */
  readonly isSmall: boolean;
}

/** Words that carry no content of their own. Own list. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from into onto over under after before between among about as than and or but nor
  if that which who whom whose what when where why how this these those there here it its he him his she her they them
  their we us our you your i me my is are was were be been being am do does did has have had having will would shall
  should can could may might must not no so such also too very more most some any all both each every other another
  up down out off then now just only own same s t`.split(/\s+/),
);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:\u066b\u066c]\p{Nd}+)*/gu;

/** Endings that leave the sense: occupied, occupies, occupation; adviser, advisor. */
const ENDING = /^(.{4,}?)(?:ations?|ational|ied|ies|ying|y|ings?|ed|es|s|e|ers?|ors?|i)$/;

function stemOf(word: string): string {
  const folded = foldWord(word);
  if (/\p{Nd}/u.test(folded) || folded.length < 5) return folded;
  return folded.replace(ENDING, '$1').replace(/([bdgmnprt])\1$/, '$1');
}

export const isSmallWord = (word: string): boolean => SMALL.has(foldWord(word));

/** The words of a stretch of a text, in order. */
export function wordsOfSpan(text: string, span: Span): readonly PassageWord[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const start = span.start + match.index;
    const [word] = match;
    return {
      text: word,
      start,
      end: start + word.length,
      stem: stemOf(word),
      isSmall: isSmallWord(word),
    };
  });
}

/** Stems of the words that carry content. */
export const contentOf = (words: readonly PassageWord[]): ReadonlySet<string> =>
  new Set(words.filter(({ isSmall }) => !isSmall).map(({ stem }) => stem));
