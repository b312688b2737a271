/** What has been said of whom up to a place in an article: where pronouns and descriptions look back. */

import { subjectOf } from '../../grammar/find-subject.ts';
import { isPredicate } from '../../grammar/read-clauses.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import type { Cast, Character, LocalMention } from './cast.ts';

export interface Stage {
  readonly text: string;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  /** Per sentence, the tokens that are the subject of some predicate. */
  readonly subjects: readonly ReadonlySet<number>[];
  /** Per sentence, the subject of its main clause. */
  readonly main: readonly (number | undefined)[];
  /** Per sentence and token, whether it stands inside a quotation. */
  readonly quoted: readonly (readonly boolean[])[];
}

/** The subjects of all predicates of a sentence. */
export function subjectsOf(sentence: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  sentence.tokens.forEach((_, at) => {
    if (!isPredicate(sentence, at)) return;
    const subject = subjectOf(sentence, at);
    if (subject) found.add(subject.at);
  });
  return found;
}

/** The subject of the main clause of a sentence. */
export function mainSubject(sentence: Sentence): number | undefined {
  const root = sentence.tokens.findIndex(({ head }) => head === -1);
  return root < 0 ? undefined : subjectOf(sentence, root)?.at;
}

export interface Place {
  readonly sentence: number;
  readonly token: number;
}

/** How present a mention is at a place: subjects over objects over owners, near over far. */
export function presence(stage: Stage, mention: LocalMention, place: Place): number {
  const away = place.sentence - mention.sentence;
  const { tokens } = stage.sentences[mention.sentence]!;
  let first = mention.head;
  while (tokens[first]!.deprel === 'conj' && tokens[first]!.head >= 0) first = tokens[first]!.head;
  const { deprel } = tokens[first]!;
  const subject = stage.subjects[mention.sentence]!.has(first);
  const role = subject
    ? 6
    : /^(?:obj|iobj|obl:agent|root|appos)$/.test(deprel)
      ? 3
      : /^(?:nmod:poss|obl|conj)$/.test(deprel)
        ? 2
        : 0;
  const main = stage.main[mention.sentence] === first ? 2 : 0;
  return main + role - 5 * away + (mention.form === 'pronoun' ? 1 : 0);
}

/** The index of the first mention at or behind a place; the mentions stand in the order of the text. */
function firstAfter(mentions: readonly LocalMention[], { sentence, token }: Place): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle]!;
    if (mention.sentence < sentence || (mention.sentence === sentence && mention.from < token))
      low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of one sentence. */
export const mentionsIn = (
  mentions: readonly LocalMention[],
  sentence: number,
): readonly LocalMention[] =>
  mentions.slice(
    firstAfter(mentions, { sentence, token: 0 }),
    firstAfter(mentions, { sentence: sentence + 1, token: 0 }),
  );

export interface Present {
  readonly character: Character;
  readonly presence: number;
  readonly mention: LocalMention;
}

/**
 * Who was spoken of before a place, no more than `reach` sentences back, the most present first; one entry per character,
 * at their most present mention. Mentions of several at once are left out.
 */
export function presentBefore(
  stage: Stage,
  place: Place,
  reach: number,
  fits: (character: Character) => boolean,
): readonly Present[] {
  const best = new Map<Character, Present>();
  for (let i = firstAfter(stage.cast.mentions, place) - 1; i >= 0; i--) {
    const mention = stage.cast.mentions[i]!;
    if (mention.sentence < place.sentence - reach) break;
    const [character] = mention.characters;
    if (character === undefined || mention.characters.length > 1 || !fits(character)) continue;
    const score = presence(stage, mention, place);
    const known = best.get(character);
    if (!known || known.presence < score)
      best.set(character, { character, presence: score, mention });
  }
  return [...best.values()].sort((a, b) => b.presence - a.presence);
}

/** The most present, unless another is hardly less so. */
export function clearlyFirst(present: readonly Present[], margin: number): Character | undefined {
  const [first, second] = present;
  if (!first || (second && first.presence - second.presence < margin)) return undefined;
  return first.character;
}
