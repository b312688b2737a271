/** Gives the named candidates of an article to its characters. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Character, characterOf, countryCharacter, learn, nameWords } from './cast.ts';
import { nameKey } from './cluster-names.ts';
import { belonging, type Reading } from './reading.ts';
import { presentBefore } from './stage.ts';
import { ORGANIZATION_WORDS } from './words/organization-words.ts';

function learnName(character: Character, candidate: Candidate): void {
  character.names.set(candidate.name!, (character.names.get(candidate.name!) ?? 0) + 1);
  if (candidate.title && /^\p{Lu}/u.test(candidate.title))
    character.aliases.add(`${candidate.title} ${candidate.name!}`);
  if (candidate.plural) character.plural = true;
  learn(character, candidate);
}

/** Gathers what the whole article tells of each name, so that the first mention is read in the light of the last. */
export function learnNames({ stage, bearers }: Reading, named: readonly Candidate[]): void {
  for (const candidate of named) {
    if (candidate.kind === 'description') continue;
    if (candidate.kind !== 'name') {
      const { names } = countryCharacter(stage.cast, candidate.country!);
      if (!candidate.plural) names.set(candidate.name!, (names.get(candidate.name!) ?? 0) + 1);
      continue;
    }
    const [only, other] = bearers.get(nameKey(candidate.name!)) ?? [];
    if (only === undefined || other !== undefined) continue;
    const character = characterOf(stage.cast, `name:${only}`);
    learnName(character, candidate);
    // A name of two words that is cut to its last is a person's, more often than not.
    const [word, more] = nameWords(candidate.name!);
    const cut = more === undefined && only.includes(' ') && only.endsWith(` ${word}`);
    if (cut && !ORGANIZATION_WORDS.has(word!) && character.organization === 0)
      character.person += 1;
  }
}

/** What an apposition tells of where somebody belongs: "an adviser to Iran's leader". */
function learnBelonging(
  { stage }: Reading,
  candidate: Candidate,
  character: Character,
  all: readonly Candidate[],
): void {
  if (!candidate.apposed || character.of || character.country) return;
  const { from, to } = candidate.apposed;
  const country = all.find(
    (c) =>
      c.sentence === candidate.sentence &&
      c.country &&
      c.kind !== 'name' &&
      from <= c.from &&
      c.to <= to,
  )?.country;
  if (country) character.of = countryCharacter(stage.cast, country);
}

/** The bearer of a name; of several that a short name fits, the one last spoken of. */
export function castName(
  reading: Reading,
  candidate: Candidate,
  all: readonly Candidate[],
): readonly Character[] {
  const { stage, bearers } = reading;
  const key = nameKey(candidate.name!);
  const possible = bearers.get(key) ?? [];
  if (possible.length === 0) return [];
  let chosen = possible[0]!;
  if (possible.length > 1) {
    const keys = new Set(possible.map((each) => `name:${each}`));
    const place = { sentence: candidate.sentence, token: candidate.from };
    const [present] = presentBefore(stage, place, 1000, (c) => keys.has(c.key));
    if (present) chosen = present.character.key.slice('name:'.length);
  }
  const character = characterOf(stage.cast, `name:${chosen}`);
  if (possible.length > 1) learnName(character, candidate);
  const of = belonging(reading, candidate);
  if (of && of !== character) character.of ??= of;
  learnBelonging(reading, candidate, character, all);
  return [character];
}

/** "a Briton", "one Iraqi": somebody from there, not the country. */
function isOnePerson(s: Sentence, { head }: Candidate): boolean {
  const { upos, deprel } = s.tokens[head]!;
  if (!/^(?:NOUN|PROPN)$/.test(upos) || /^(?:amod|compound|nmod:desc|flat)$/.test(deprel))
    return false;
  return childrenBy(s, head, 'det', 'nummod').some((i) =>
    /^(?:an?|one|another|each|every)$/i.test(s.tokens[i]!.text),
  );
}

/** The country of a name, a capital or an adjective; "Iranians" are a group of their own. */
export function castCountry({ stage }: Reading, candidate: Candidate): readonly Character[] {
  const { cast } = stage;
  const country = countryCharacter(cast, candidate.country!);
  if (candidate.kind === 'demonym' && candidate.plural) {
    const people = characterOf(cast, `people:${candidate.country!.name}`, true);
    people.names.set(candidate.name!, (people.names.get(candidate.name!) ?? 0) + 1);
    people.plural = true;
    people.of ??= country;
    return [people];
  }
  if (candidate.kind === 'demonym' && isOnePerson(stage.sentences[candidate.sentence]!, candidate))
    return [];
  country.aliases.add(candidate.name!);
  return [country];
}
