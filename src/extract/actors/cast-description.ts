/** Gives the described candidates of an article to its characters: to somebody named, or to a new one without a name. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Character, characterOf, countryCharacter, kindOf, learn } from './cast.ts';
import { wordsOf } from './find-named.ts';
import { belonging, type Reading } from './reading.ts';
import { resolveDescription, resolveHeadline } from './resolve-description.ts';
import { isPair, resolvePair } from './resolve-pair.ts';
import { mentionsIn } from './stage.ts';
import { CROWD_NOUNS } from './words/group-nouns.ts';
import { LOADED_NAMES } from './words/loaded-names.ts';
import { OUTLET_NOUNS } from './words/organization-words.ts';
import { COUNTRIES, type Country } from './world/countries.ts';

/** Nouns that, with its name, mean the country itself: "the Iranian government". */
const GOVERNMENT = new Set([
  'government',
  'state',
  'regime',
  'administration',
  'republic',
  'nation',
  'leadership',
  'side',
]);

/** The country that a loaded name means: "the Zionist regime". */
function loadedCountry({ noun, modifiers, says }: Candidate): Country | undefined {
  const found = LOADED_NAMES.find(
    ({ word, nouns }) =>
      nouns.includes(noun ?? '') &&
      (modifiers.includes(word) || says?.toLowerCase().includes(word)),
  );
  return found && COUNTRIES.find(({ name }) => name === found.country);
}

/** "the Dolat website", "Kayhan newspaper": the description of a name right before it. */
function namedOutlet({ stage }: Reading, candidate: Candidate): Character | undefined {
  if (!OUTLET_NOUNS.has(candidate.noun ?? '') || candidate.plural) return undefined;
  const inside = mentionsIn(stage.cast.mentions, candidate.sentence).findLast(
    (m) => m.from >= candidate.from && m.to === candidate.head && m.form === 'name',
  );
  const [character] = inside?.characters ?? [];
  if (!character || character.country || kindOf(character) === 'place') return undefined;
  character.outlet = true;
  return character;
}

/** Determiners, numbers and other words that tell how many, not who. */
const COUNTS =
  /^(?:the|an?|some|many|several|these|those|this|that|all|both|his|her|its|their|our|my|your|other|another|any|no|not|only|most|more|fewer|less|than|few|half|nearly|almost|about|around|over|under|some|at|least|up|to|as|just|roughly|approximately|dozens?|hundreds?|thousands?|millions?|billions?|hundred|scores?|of|[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|-)$/i;

/** "the 50-year-old": the token where the age begins. */
function ageStart({ tokens }: Sentence, old: number): number {
  let start = old;
  while (start > 0 && /^(?:-|years?|months?|[\d.]+)$/i.test(tokens[start - 1]!.text)) start--;
  return start;
}

/** "a 24-year-old man": the number is part of who it is. */
const isAge = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at + 1]?.text === '-' && /^(?:year|month|week|day)$/.test(tokens[at + 2]?.text ?? '');

/** The token that the name of a described actor begins with: behind determiners and numbers. */
function nameStart(sentence: Sentence, { from, head }: Candidate): number {
  let start = from;
  if (sentence.tokens[head]!.text.toLowerCase() === 'old') return ageStart(sentence, head);
  while (start < head && COUNTS.test(sentence.tokens[start]!.text) && !isAge(sentence, start))
    start++;
  return start;
}

function describedKey(candidate: Candidate, sentence: Sentence): string {
  // Groups and bodies without a name are the same throughout an article; a person without one is somebody else each time.
  const words = sentence.tokens
    .slice(nameStart(sentence, candidate), candidate.to)
    .map((t) => t.text.toLowerCase());
  const { signs, plural, definite } = candidate;
  const generic = plural || definite || signs.organization > signs.person;
  const key = `described:${words.join(' ')}`;
  return generic ? key : `${key}:${candidate.sentence}:${candidate.from}`;
}

/** The name that a described actor goes by: the words of the text without determiner and number. */
const describedName = (text: string, sentence: Sentence, candidate: Candidate): string =>
  wordsOf(text, sentence, nameStart(sentence, candidate), candidate.to);

/** "Irish and British governments", "Armenian and Azerbaijani forces": one for each country. */
function coordinatedCountries({ stage }: Reading, candidate: Candidate): readonly Character[] {
  const { tokens } = stage.sentences[candidate.sentence]!;
  if (!candidate.plural) return [];
  const inside = mentionsIn(stage.cast.mentions, candidate.sentence).filter(
    (m) => m.from >= candidate.from && m.to <= candidate.head && m.form === 'demonym',
  );
  const countries = [...new Set(inside.flatMap((m) => m.characters))].filter(
    (c) => c.country !== undefined,
  );
  const joined = tokens.slice(candidate.from, candidate.head).some((t) => t.deprel === 'cc');
  if (countries.length < 2 || !joined) return [];
  if (GOVERNMENT.has(candidate.noun!)) return countries;
  return inside.map((m) => {
    const name = `${tokens[m.head]!.text} ${tokens[candidate.head]!.text}`;
    const character = characterOf(stage.cast, `described:${name.toLowerCase()}`, true);
    character.names.set(name, (character.names.get(name) ?? 0) + 1);
    character.plural = true;
    character.of ??= m.characters[0]!;
    return character;
  });
}

/** "a group of gunmen", "the first contingent of marines": what is counted is the actor, not the count. */
const COUNTED =
  /^(?:group|number|dozen|hundred|thousand|million|handful|couple|majority|minority|contingent|wave|batch|convoy|total|pair|trio)$/;
const isCount = (sentence: Sentence, { head, noun }: Candidate): boolean =>
  COUNTED.test(noun ?? '') &&
  childrenBy(sentence, head, 'nmod').some((i) => prepositionOf(sentence, i) === 'of');

/** Those who are one with the description: a country, a pair, an outlet, somebody named before. */
function takenUp(reading: Reading, candidate: Candidate): readonly Character[] | undefined {
  const { stage } = reading;
  const sentence = stage.sentences[candidate.sentence]!;
  const loaded = loadedCountry(candidate);
  if (loaded) {
    const country = countryCharacter(stage.cast, loaded);
    country.aliases.add(
      wordsOf(stage.text, sentence, Math.max(candidate.from, candidate.head - 1), candidate.to),
    );
    return [country];
  }
  if (isCount(sentence, candidate)) return [];
  if (isPair(sentence, candidate)) {
    const pair = resolvePair(stage, candidate);
    if (pair) return pair;
  }
  const several = coordinatedCountries(reading, candidate);
  if (several.length > 1) return several;
  if (candidate.noun === 'side' && candidate.country === undefined) return [];
  const outlet = namedOutlet(reading, candidate);
  if (outlet) return [outlet];
  if (candidate.country && GOVERNMENT.has(candidate.noun!) && !candidate.plural) {
    const country = countryCharacter(stage.cast, candidate.country);
    country.aliases.add(describedName(stage.text, sentence, candidate));
    return [country];
  }
  const taken = reading.headlines.has(candidate.sentence)
    ? resolveHeadline(stage, candidate)
    : resolveDescription(stage, candidate);
  if (taken && candidate.country) taken.of ??= countryCharacter(stage.cast, candidate.country);
  return taken && [taken];
}

/** Whom a description means; empty where it means nobody in particular. */
export function castDescription(reading: Reading, candidate: Candidate): readonly Character[] {
  const taken = takenUp(reading, candidate);
  if (taken) return taken;
  const { stage } = reading;
  const sentence = stage.sentences[candidate.sentence]!;
  const character = characterOf(stage.cast, describedKey(candidate, sentence), true);
  const name = describedName(stage.text, sentence, candidate);
  character.names.set(name, (character.names.get(name) ?? 0) + 1);
  character.plural ||= candidate.plural || CROWD_NOUNS.has(candidate.noun ?? '');
  learn(character, candidate);
  const of = belonging(reading, candidate);
  if (of && of !== character) character.of ??= of;
  return [character];
}
