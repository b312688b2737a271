/** Reads what hangs on an event noun: "Armenia's occupation of the regions", "an attack by insurgents on the town". */
import { type Oblique, obliquesOf } from './prepositions.ts';
import { childrenBy, type Sentence } from './sentence.ts';

export interface NounFrame {
  readonly noun: number;
  /** "Armenia" of "Armenia's occupation". */
  readonly possessor?: number;
  /** "insurgents" of "attack by insurgents". */
  readonly by?: number;
  /** "regions" of "occupation of the regions". */
  readonly of?: number;
  /** All phrases with prepositions, those above among them. */
  readonly modifiers: readonly Oblique[];
  /** Adjectives and nouns in front: "Israeli" of "Israeli raid", "suicide" of "suicide attack". */
  readonly before: readonly number[];
  /** Participles and infinitives that go on with it: "an attack claimed by ...". */
  readonly clauses: readonly number[];
}

/** The parts of a noun phrase that tell who does what to whom. */
export function readNoun(sentence: Sentence, noun: number): NounFrame {
  const modifiers = obliquesOf(sentence, noun);
  const possessor = childrenBy(sentence, noun, 'nmod:poss')[0];
  const by = modifiers.find(({ preposition }) => preposition === 'by')?.head;
  const of = modifiers.find(({ preposition }) => preposition === 'of')?.head;
  return {
    noun,
    ...(possessor !== undefined && { possessor }),
    ...(by !== undefined && { by }),
    ...(of !== undefined && { of }),
    modifiers,
    before: childrenBy(sentence, noun, 'amod', 'compound', 'nmod:desc').filter((i) => i < noun),
    clauses: childrenBy(sentence, noun, 'acl', 'acl:relcl'),
  };
}
