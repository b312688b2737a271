import type { ActorId } from '../../model/dataset.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { actorsOfHead } from './actors-of-head.ts';

const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;
const SOMEBODY = /^(?:he|she|his|her|him)$/i;

function actorsOfOne(
  c: SentenceContext,
  at: number,
  speaker: readonly ActorId[],
  throughThings: boolean,
): readonly ActorId[] {
  const { text } = c.sentence.tokens[at]!;
  if (FIRST_PERSON.test(text) && speaker.length > 0) return speaker;
  const found = actorsOfHead(c.sentence, c.index, at, c.who, throughThings);
  return found.length === 0 && SOMEBODY.test(text) && c.recalled ? [c.recalled] : found;
}

/** The actors of some heads, each once; "I" and "we" are whoever speaks. `throughThings`: a thing stands for its owner. */
export function actorsOfHeads(
  c: SentenceContext,
  heads: readonly number[],
  speaker: readonly ActorId[],
  throughThings = false,
): readonly ActorId[] {
  return [...new Set(heads.flatMap((at) => actorsOfOne(c, at, speaker, throughThings)))];
}
