/** The actors that a head word stands for: itself, the name beside it, or whose it is. */

import { conjunctsOf, prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import { INSTRUMENTS } from '../actors/words/group-nouns.ts';
import { DISASTER_NOUNS } from '../lexicon/patient-words.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';
import type { Who } from '../who.ts';
import { actorsBehind } from './actors-behind.ts';

/** How far a head that names nobody leads to somebody: not at all, to its owner, or to whomever it is tied to. */
export type Through = 'nothing' | 'owner' | 'things';

const WHOSE_HAPPENING = ['of', 'in', 'for', 'from', 'at', 'by', 'including by'];
const WHOSE = [...WHOSE_HAPPENING, 'including'];

/** "his former spokesman, Gen Garin": the name beside a description. */
function namedBeside(s: Sentence, index: number, head: number, who: Who): readonly ActorId[] {
  const names = childrenBy(s, head, 'appos').filter((at) => s.tokens[at]!.upos === 'PROPN');
  return names.flatMap((at) => who.actorsAt(index, at)).filter((id) => who.kindOf(id) === 'person');
}

/** "outside parties, including Turkey and Israel": who is named as being among them. */
function includedIn(s: Sentence, index: number, head: number, who: Who): readonly ActorId[] {
  // "the fighting erupted, including ten civilians": a happening counts nobody among it.
  if (kindOfNoun(s, head) !== undefined) return [];
  const named = childrenBy(s, head, 'nmod').filter((at) =>
    /^including\b/.test(prepositionOf(s, at)),
  );
  return named.flatMap((at) => conjunctsOf(s, at)).flatMap((at) => who.actorsAt(index, at));
}

/** "Shares in both companies", "Acme's roots": whose a thing is that acts or is acted on. */
function ownersOf(
  s: Sentence,
  index: number,
  head: number,
  who: Who,
  through: Through,
  depth: number,
): readonly ActorId[] {
  if (depth > 2 || DISASTER_NOUNS.has(s.tokens[head]!.lemma)) return [];
  const happening = kindOfNoun(s, head) !== undefined;
  const whose = through === 'owner' ? ['of'] : happening ? WHOSE_HAPPENING : WHOSE;
  const owners = childrenBy(s, head, 'nmod:poss', 'nmod', 'compound', 'amod').filter((at) => {
    const { deprel, text } = s.tokens[at]!;
    if (deprel === 'amod') return /^\p{Lu}/u.test(text);
    return deprel !== 'nmod' || whose.includes(prepositionOf(s, at));
  });
  for (const owner of owners) {
    const actors = [...who.actorsAt(index, owner), ...includedIn(s, index, owner, who)];
    if (actors.length > 0) return actors;
    const deeper = ownersOf(s, index, owner, who, through, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** "U.N. envoy-general Ada Finch": whom a name that begins with a body ends with. */
function bearerBehind(
  s: Sentence,
  index: number,
  head: number,
  who: Who,
): readonly ActorId[] | undefined {
  if (s.tokens[head]!.upos !== 'PROPN') return undefined;
  return childrenBy(s, head, 'flat')
    .map((at) => who.actorsAt(index, at))
    .find((actors) => actors.length === 1 && who.kindOf(actors[0]!) === 'person');
}

/** The head itself, or the rest of a name that the tree begins with it: "champions Arsenal". */
function ownActors(s: Sentence, index: number, head: number, who: Who): readonly ActorId[] {
  const own = who.actorsAt(index, head);
  if (own.length > 0) return bearerBehind(s, index, head, who) ?? own;
  if (s.tokens[head]!.upos !== 'PROPN')
    return childrenBy(s, head, 'flat', 'nmod:desc').includes(head + 1)
      ? who.actorsAt(index, head + 1)
      : own;
  return childrenBy(s, head, 'flat', 'compound')
    .flatMap((at) => who.actorsAt(index, at))
    .slice(0, 1);
}

export function actorsOfHead(
  s: Sentence,
  index: number,
  head: number,
  who: Who,
  through: Through,
): readonly ActorId[] {
  const beside = s.tokens[head]!.upos === 'NOUN' ? namedBeside(s, index, head, who) : [];
  if (beside.length > 0) return beside;
  const own = [...ownActors(s, index, head, who), ...includedIn(s, index, head, who)];
  if (own.length > 0 && !INSTRUMENTS.has(s.tokens[head]!.lemma)) return own;
  const behind = actorsBehind(s, index, head, who);
  if (behind.length > 0) return behind;
  if (own.length > 0 || through === 'nothing') return own;
  if (
    s.tokens[head]!.upos !== 'NOUN' &&
    !/^(?:those|that|one|some|many|most)$/i.test(s.tokens[head]!.text)
  )
    return own;
  return ownersOf(s, index, head, who, through, 0);
}
