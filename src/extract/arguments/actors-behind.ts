/** Who stands behind a head that is nobody: whom a number counts, whose an instrument is. */
import { obliquesOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import { INSTRUMENTS, QUANTITIES } from '../actors/words/group-nouns.ts';
import type { Who } from '../who.ts';

/** "dozens of protesters", "61 of the prisoners". */
function counted(s: Sentence, index: number, head: number, who: Who): readonly ActorId[] {
  const of = obliquesOf(s, head).find(({ preposition }) => /^(?:of|among)$/.test(preposition));
  return of === undefined ? [] : who.actorsAt(index, of.head);
}

/** "American Seahawk helicopters": the country before the make. */
function owners(s: Sentence, index: number, head: number, who: Who): readonly ActorId[] {
  const found = childrenBy(s, head, 'nmod:poss', 'amod', 'compound')
    .map((at) => who.actorsAt(index, at))
    .filter((actors) => actors.length > 0);
  const country = found.find((actors) => actors.every((id) => who.kindOf(id) === 'country'));
  return country ?? found[0] ?? [];
}

/** The actors behind a head; none where the head is a word of its own. */
export function actorsBehind(
  s: Sentence,
  index: number,
  head: number,
  who: Who,
): readonly ActorId[] {
  const { lemma, upos } = s.tokens[head]!;
  if (upos === 'NUM' || QUANTITIES.has(lemma.toLowerCase())) return counted(s, index, head, who);
  return INSTRUMENTS.has(lemma.toLowerCase()) ? owners(s, index, head, who) : [];
}
