/** "the company", "the computer maker": the company that the article is about there. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Character } from './cast.ts';
import { isCompany } from './is-company.ts';
import { type Place, type Present, presentBefore, type Stage } from './stage.ts';
import { COMPANY_NOUNS } from './words/company-words.ts';

/** How far back a company may have been named. */
const REACH = 60;
/** How much more present than the next the one meant must be: nearly a sentence. */
const MARGIN = 4;
/** One named so many times as often as the next is what the article is about. */
const TIMES = 2;

/** "the company that built it", "the maker of the drug": one of many that the words behind single out. */
export function isSingledOut(stage: Stage, { sentence, head }: Candidate): boolean {
  const tree = stage.sentences[sentence]!;
  return (
    childrenBy(tree, head, 'acl', 'acl:relcl', 'appos').some(
      (at) => tree.tokens[at - 1]?.text !== ',' && tree.tokens[head + 1]?.text !== ',',
    ) ||
    childrenBy(tree, head, 'nmod').some((at) =>
      /^(?:of|in|from|behind|with|for)$/.test(prepositionOf(tree, at)),
    )
  );
}

/** How often the text up to a place names each. */
function timesNamed(stage: Stage, place: Place): ReadonlyMap<Character, number> {
  const times = new Map<Character, number>();
  for (const { sentence, form, characters } of stage.cast.mentions) {
    if (sentence > place.sentence) break;
    if (form !== 'name') continue;
    for (const c of characters) times.set(c, (times.get(c) ?? 0) + 1);
  }
  return times;
}

/** The one that the text so far is about. */
function leading(stage: Stage, place: Place, present: readonly Present[]): Character | undefined {
  const times = timesNamed(stage, place);
  const [first, second] = present
    .map(({ character }) => ({ character, named: times.get(character) ?? 0 }))
    .sort((a, b) => b.named - a.named);
  return first && (!second || first.named >= TIMES * second.named) ? first.character : undefined;
}

/** The most present company before a place, or the one that the article is about; undefined where that is not plain. */
export function companyBefore(
  stage: Stage,
  place: Place,
  fits: (c: Character) => boolean,
): Character | undefined {
  const present = presentBefore(stage, place, REACH, (c) => isCompany(c) && fits(c));
  const [first, second] = present;
  if (!first || !second || first.presence - second.presence >= MARGIN) return first?.character;
  return leading(stage, place, present);
}

/** The company that a definite noun for one means. */
export function resolveCompany(
  stage: Stage,
  candidate: Candidate,
  place: Place,
  fits: (c: Character) => boolean,
): Character | undefined {
  const { noun, owner, plural, modifiers } = candidate;
  if (!COMPANY_NOUNS.has(noun ?? '') || owner !== undefined || plural) return undefined;
  if (isSingledOut(stage, candidate)) return undefined;
  if (modifiers.length === 0) return companyBefore(stage, place, fits);
  if (!stage.subjects[candidate.sentence]!.has(candidate.head)) return undefined;
  const present = presentBefore(stage, place, REACH, (c) => isCompany(c) && fits(c));
  return leading(stage, place, present);
}
