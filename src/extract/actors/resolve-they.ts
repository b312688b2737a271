/** Whom "they" means: the group, or the several joined by "and", that was last spoken of; else the body of people that was. */
import { conjunctsOf } from '../../grammar/prepositions.ts';
import { type Character, isCountry, kindOf, type LocalMention } from './cast.ts';
import { speakersOver } from './speakers-over.ts';
import { mentionsIn, type Place, presence, presentBefore, type Stage } from './stage.ts';

const isMany = (c: Character): boolean => c.plural || kindOf(c) === 'group';
const PASSES_ON = /\b(?:news agency|newspaper|paper|channel|radio|television|website)$/;
/** "the team … they". */
const isManned = (c: Character): boolean =>
  !isCountry(c) && !c.outlet && kindOf(c) === 'organization' && !PASSES_ON.test(c.key);

/** How clearly those meant must stand before all others. */
const MARGIN = 2;
/** A body is meant only where it is a subject in the sentence or the one before. */
const BODY = 1;

interface Several {
  readonly characters: readonly Character[];
  readonly presence: number;
}

/** The several that a mention names, or that it is coordinated with. */
function jointAt(stage: Stage, mention: LocalMention): readonly Character[] {
  if (mention.characters.length > 1) return mention.characters;
  const tree = stage.sentences[mention.sentence]!;
  const heads = conjunctsOf(tree, mention.head);
  if (heads.length < 2) return [];
  const inSentence = mentionsIn(stage.cast.mentions, mention.sentence);
  const named = heads.map((head) => inSentence.find((m) => m.from <= head && head < m.to));
  return named.every((m) => m !== undefined)
    ? [...new Set(named.flatMap((m) => m!.characters))]
    : [];
}

/** "Novak and Hill flew to Lorn. They …": persons or bodies that act together in this sentence or the one before. */
function severalBefore(stage: Stage, place: Place): readonly Several[] {
  return [place.sentence - 1, place.sentence].flatMap((sentence) =>
    mentionsIn(stage.cast.mentions, sentence).flatMap((mention): readonly Several[] => {
      const before = sentence < place.sentence || mention.to <= place.token;
      if (!before || !stage.subjects[sentence]!.has(mention.head)) return [];
      const characters = jointAt(stage, mention);
      if (characters.length < 2) return [];
      return [{ characters, presence: presence(stage, mention, place) }];
    }),
  );
}

/** A group that the sentences a little further back are about, where nobody else is. */
function onlyGroupFurtherBack(
  stage: Stage,
  place: Place,
  not: ReadonlySet<Character>,
): readonly Character[] {
  if (!stage.subjects[place.sentence]!.has(place.token)) return [];
  const groups = presentBefore(stage, place, 3, (c) => isMany(c) && !not.has(c)).filter(
    ({ mention }) => stage.subjects[mention.sentence]!.has(mention.head),
  );
  return groups.length === 1 ? [groups[0]!.character] : [];
}

/** `not`: whom it cannot mean. */
export function resolveThey(
  stage: Stage,
  place: Place,
  not: ReadonlySet<Character>,
): readonly Character[] {
  const speakers = speakersOver(stage, place) ?? [];
  if (speakers.length > 1 || speakers.some((c) => isMany(c) && !not.has(c))) return speakers;
  const several = severalBefore(stage, place);
  const groups = presentBefore(stage, place, 1, (c) => isMany(c) && !not.has(c))
    .filter((p) => p.presence >= 1 && !several.some((s) => s.characters.includes(p.character)))
    .map((p) => ({ characters: [p.character], presence: p.presence }));
  const [first, second] = [...several, ...groups].sort((a, b) => b.presence - a.presence);
  if (first) return second && first.presence - second.presence < MARGIN ? [] : first.characters;
  const [body, other] = presentBefore(stage, place, 1, (c) => isManned(c) && !not.has(c));
  if (!body) return onlyGroupFurtherBack(stage, place, not);
  const clear = body && body.presence >= BODY && (!other || body.presence > other.presence);
  return clear ? [body.character] : [];
}
