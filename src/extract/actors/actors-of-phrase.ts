/** Who a phrase of a sentence means: the mention at its head, what is coordinated with it, or what it counts. */
import { conjunctsOf, obliquesOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import type { Mention } from './mention.ts';
import { INSTRUMENTS, QUANTITIES } from './words/group-nouns.ts';

/** The mentions of one article, for looking up by sentence and token. */
export interface MentionIndex {
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return { bySentence };
}

/** The mention whose head is this token, or else the shortest one around it. */
export function mentionAt(
  index: MentionIndex,
  sentence: number,
  token: number,
): Mention | undefined {
  const mentions = index.bySentence.get(sentence) ?? [];
  const headed = mentions.find((m) => m.head === token);
  if (headed) return headed;
  return mentions
    .filter((m) => m.from <= token && token < m.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}

/** The mention that a head leads to: "dozens of protesters" to protesters, "US helicopters" to the US. */
function behind(
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  head: number,
): Mention | undefined {
  const token = sentence.tokens[head]!;
  if (QUANTITIES.has(token.lemma.toLowerCase()) || token.upos === 'NUM') {
    const counted = obliquesOf(sentence, head).find(
      ({ preposition }) => preposition === 'of' || preposition === 'among',
    );
    return counted && mentionAt(index, at, counted.head);
  }
  if (!INSTRUMENTS.has(token.lemma)) return undefined;
  const owners = childrenBy(sentence, head, 'nmod:poss', 'amod', 'compound')
    .map((i) => mentionAt(index, at, i))
    .filter((mention) => mention !== undefined);
  // "American Seahawk helicopters": the country before the make.
  const country = (index.bySentence.get(at) ?? []).find(
    ({ form, from, to }) =>
      form === 'demonym' &&
      to <= head &&
      sentence.tokens.slice(from, head).every(({ upos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos)),
  );
  return country ?? owners[0];
}

/** The mentions that the phrase with this head means, its conjuncts among them, in order. */
export function mentionsOfPhrase(
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  head: number,
): readonly Mention[] {
  const found = conjunctsOf(sentence, head)
    .map((token) => mentionAt(index, at, token) ?? behind(index, sentence, at, token))
    .filter((mention) => mention !== undefined);
  return [...new Set(found)];
}

/** The actors that the phrase with this head means; empty where it means nobody known. */
export function actorsOfPhrase(
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  head: number,
): readonly ActorId[] {
  return [...new Set(mentionsOfPhrase(index, sentence, at, head).flatMap(({ actors }) => actors))];
}
