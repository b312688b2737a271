/** Clauses of what has not come about. */
import type { Sentence } from '../../grammar/sentence.ts';
import { modalsOf } from '../../grammar/tense.ts';

/** "is going to break loose". */
const isGoingTo = (s: Sentence, verb: number): boolean => {
  const { deprel, head, xpos } = s.tokens[verb]!;
  return deprel === 'xcomp' && xpos === 'VB' && s.tokens[head]!.text.toLowerCase() === 'going';
};

/** "said on Monday that he would walk away", "the truck that could have carried it": what has not come about has no time of what has. */
export const isOpen = (s: Sentence, verb: number): boolean =>
  modalsOf(s, verb).length > 0 ||
  isGoingTo(s, verb) ||
  (s.tokens[verb]!.deprel === 'conj' &&
    s.tokens[verb]!.xpos === 'VB' &&
    modalsOf(s, s.tokens[verb]!.head).length > 0);
