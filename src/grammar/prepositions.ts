/** The prepositions of phrases, and the phrases that hang on a word by them. */
import { childrenBy, type Sentence } from './sentence.ts';

/** A noun phrase with its preposition, lower-cased; '' where it has none ("last week"). */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** The preposition of a phrase: "by", "according to", "because of"; '' where it has none. */
export function prepositionOf(sentence: Sentence, head: number): string {
  const marks = childrenBy(sentence, head, 'case');
  if (marks.length === 0) return '';
  return marks
    .filter((i) => i < head)
    .flatMap((i) => [i, ...childrenBy(sentence, i, 'fixed')])
    .sort((a, b) => a - b)
    .map((i) => sentence.tokens[i]!.text.toLowerCase())
    .join(' ');
}

/** The head and all that is coordinated with it: "Russia, the United States and France". */
export function conjunctsOf(sentence: Sentence, head: number): readonly number[] {
  return [
    head,
    ...childrenBy(sentence, head, 'conj')
      .filter((i) => sentence.tokens[i]!.upos !== 'VERB')
      .flatMap((i) => conjunctsOf(sentence, i)),
  ];
}

/** The phrases under a word by their prepositions: obliques of a verb, modifiers of a noun. */
export function obliquesOf(sentence: Sentence, head: number): readonly Oblique[] {
  return childrenBy(
    sentence,
    head,
    'obl',
    'obl:agent',
    'obl:unmarked',
    'nmod',
    'nmod:unmarked',
  ).map((i) => ({ preposition: prepositionOf(sentence, i), head: i }));
}
