/** "both sides", "the two countries": the two that were named together, or the two that the article is about. */
import { conjunctsOf } from '../../grammar/prepositions.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Character, isCountry, kindOf, type LocalMention } from './cast.ts';
import { mentionsIn, type Stage } from './stage.ts';

const COUNTRIES = /^(?:country|nation|state|neighbor|neighbour|government|capital|power|republic)$/;
const PEOPLE =
  /^(?:leader|president|minister|premier|man|woman|politician|official|diplomat|suspect|brother|candidate)$/;
const BODIES =
  /^(?:company|firm|retailer|club|team|bank|airline|group|organization|organisation|giant|chain)$/;
const TOGETHER =
  /^(?:company|firm|retailer|club|team|bank|airline|group|organization|organisation|side|country|state|nation)$/;
const SIDES = /^(?:side|party|rival|enemy|foe|ally|partner|camp)$/;

/** Whether a phrase speaks of two: "both sides", "the two neighbouring countries". */
export function isPair(sentence: Sentence, candidate: Candidate): boolean {
  if (candidate.noun === undefined) return false;
  const words = sentence.tokens
    .slice(candidate.from, candidate.to)
    .map((t) => t.text.toLowerCase());
  if (words.includes('both') || words.includes('neither') || words.includes('either')) return true;
  if (!candidate.plural || !words.includes('the')) return false;
  return words.includes('two') || isPlainPlural(candidate, words);
}

/** "the companies", "the neighbouring states": perhaps two that were named together. */
const isPlainPlural = (candidate: Candidate, words: readonly string[]): boolean =>
  words.length === 2 + candidate.modifiers.length &&
  candidate.modifiers.every((word) => SIDE_BY_SIDE.test(word)) &&
  TOGETHER.test(candidate.noun!);
const SIDE_BY_SIDE = /^(?:neighbou?ring|rival|warring|feuding|opposing)$/;

function membership(noun: string): ((character: Character) => boolean) | undefined {
  if (noun === 'woman') return (c) => kindOf(c) === 'person' && c.gender === 'female';
  if (/^(?:man|brother)$/.test(noun)) return (c) => kindOf(c) === 'person' && c.gender !== 'female';
  if (COUNTRIES.test(noun)) return (c) => isCountry(c) && kindOf(c) === 'country';
  if (PEOPLE.test(noun)) return (c) => kindOf(c) === 'person';
  if (BODIES.test(noun)) return (c) => !isCountry(c) && kindOf(c) === 'organization' && !c.outlet;
  if (SIDES.test(noun)) return (c) => kindOf(c) !== 'person' && kindOf(c) !== 'place' && !c.outlet;
  return undefined;
}

const single = (mentions: readonly LocalMention[], head: number): Character | undefined => {
  const found =
    mentions.find((m) => m.head === head) ?? mentions.find((m) => m.from <= head && head < m.to);
  return found?.characters.length === 1 ? found.characters[0] : undefined;
};

/** The last two that stand coordinated before a place: "between Armenia and Azerbaijan". */
function lastCoordinated(
  stage: Stage,
  before: { sentence: number; token: number },
  fits: (c: Character) => boolean,
): readonly Character[] | undefined {
  for (let s = before.sentence; s >= Math.max(0, before.sentence - 12); s--) {
    const mentions = mentionsIn(stage.cast.mentions, s).filter(
      (m) => s < before.sentence || m.to <= before.token,
    );
    const sentence = stage.sentences[s]!;
    for (const mention of mentions.toReversed()) {
      const heads = conjunctsOf(sentence, mention.head);
      if (heads.length !== 2) continue;
      const [first, second] = heads.map((head) => single(mentions, head));
      if (first && second && first !== second && fits(first) && fits(second))
        return [first, second];
    }
  }
  return undefined;
}

const namings = ({ names }: Character): number =>
  [...names.values()].reduce((sum, n) => sum + n, 0);

/** Those who fit, the most named first. */
function byNamings(
  stage: Stage,
  fits: (c: Character) => boolean,
): readonly { readonly c: Character; readonly times: number }[] {
  return [...stage.cast.characters.values()]
    .filter((c) => !c.described && fits(c))
    .map((c) => ({ c, times: namings(c) }))
    .sort((a, b) => b.times - a.times);
}

/**
 * The two that a pair means: the last named together, if the article is about them; else the two named most, if a third
 * is named clearly less. Undefined where it is not plain.
 */
export function resolvePair(stage: Stage, candidate: Candidate): readonly Character[] | undefined {
  const member = membership(candidate.noun!);
  if (!member) return undefined;
  // Who is named only later in the text is not meant yet.
  const known = new Set(
    stage.cast.mentions
      .filter(({ sentence }) => sentence <= candidate.sentence)
      .flatMap(({ characters }) => characters),
  );
  const fits = (c: Character): boolean => known.has(c) && member(c);
  const place = { sentence: candidate.sentence, token: candidate.from };
  const together = lastCoordinated(stage, place, fits);
  // Of people, only two named together are a pair: the two named most may be the victim and the detective.
  if (PEOPLE.test(candidate.noun!)) return together;
  const [first, second, third] = byNamings(stage, fits);
  const leading = new Set([first?.c, second?.c, third?.c]);
  if (together?.every((c) => leading.has(c))) return together;
  const { tokens } = stage.sentences[candidate.sentence]!;
  const counted = tokens
    .slice(candidate.from, candidate.to)
    .some(({ text }) => /^(?:two|both|neither|either)$/i.test(text));
  if (!counted) return undefined;
  const clear = first && second && second.times > 1 && second.times > (third?.times ?? 0);
  return clear ? [first.c, second.c] : together;
}
