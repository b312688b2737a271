import type { ActorId } from '../../model/dataset.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { actorsOfHead, type Through } from './actors-of-head.ts';

const FIRST_PERSON = /^(?:i|we|my|our|me|us)$/i;
const SOMEBODY = /^(?:he|she|his|her|him)$/i;

function actorsOfOne(
  c: SentenceContext,
  at: number,
  speaker: readonly ActorId[],
  through: Through,
): readonly ActorId[] {
  const { text } = c.sentence.tokens[at]!;
  if (FIRST_PERSON.test(text) && speaker.length > 0) return speaker;
  const found = actorsOfHead(c.sentence, c.index, at, c.who, through);
  return found.length === 0 && SOMEBODY.test(text) && c.recalled ? [c.recalled] : found;
}

/** The actors of some heads, each once; "I" and "we" are whoever speaks. `through`: whom a thing stands for. */
export function actorsOfHeads(
  c: SentenceContext,
  heads: readonly number[],
  speaker: readonly ActorId[],
  through: Through = 'nothing',
): readonly ActorId[] {
  return [...new Set(heads.flatMap((at) => actorsOfOne(c, at, speaker, through)))];
}
