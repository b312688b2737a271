/** Reads who an article speaks of, and where: names first, then, in the order of the text, what takes them up. */
import { isHeadline } from '../../grammar/parse-headline.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import type { Candidate } from './candidate.ts';
import {
  type Cast,
  type Character,
  characterOf,
  countryCharacter,
  type LocalMention,
  learn,
} from './cast.ts';
import { clusterNames, nameKey } from './cluster-names.ts';
import { findDescribed } from './find-described.ts';
import { findNamed, wordsOf } from './find-named.ts';
import { findSpeakers } from './find-speakers.ts';
import { markQuotations } from './mark-quotations.ts';
import type { MentionForm, ReadArticle } from './mention.ts';
import { knownWords, properWords, smallWords } from './proper-words.ts';
import { resolveDescription, resolveHeadline } from './resolve-description.ts';
import { isPair, resolvePair } from './resolve-pair.ts';
import { pronounAt, resolvePronoun } from './resolve-pronoun.ts';
import { presentBefore, type Stage, subjectsOf } from './stage.ts';
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

interface Reading {
  readonly stage: Stage;
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  /** Sentences that are headlines: read last, in the light of the text. */
  readonly headlines: ReadonlySet<number>;
}

function mention(
  candidate: Candidate,
  characters: readonly Character[],
  form: MentionForm,
): LocalMention {
  const { sentence, from, to, head, plural } = candidate;
  return { sentence, from, to, head, form, plural, characters };
}

/** The country that a loaded name means: "the Zionist regime". */
function loadedCountry({ noun, modifiers, says }: Candidate): Country | undefined {
  const found = LOADED_NAMES.find(
    ({ word, nouns }) =>
      nouns.includes(noun ?? '') &&
      (modifiers.includes(word) || says?.toLowerCase().includes(word)),
  );
  return found && COUNTRIES.find(({ name }) => name === found.country);
}

/** Where a candidate belongs, as its phrase says. */
function belonging({ stage }: Reading, candidate: Candidate): Character | undefined {
  if (candidate.country) return countryCharacter(stage.cast, candidate.country);
  if (candidate.owner === undefined) return undefined;
  const owner = stage.cast.mentions.findLast(
    (m) =>
      m.sentence === candidate.sentence && m.from <= candidate.owner! && candidate.owner! < m.to,
  );
  return owner?.characters.length === 1 ? owner.characters[0] : undefined;
}

function learnName(character: Character, candidate: Candidate): void {
  character.names.set(candidate.name!, (character.names.get(candidate.name!) ?? 0) + 1);
  if (candidate.title) character.aliases.add(`${candidate.title} ${candidate.name!}`);
  if (candidate.plural) character.plural = true;
  learn(character, candidate);
}

/** Gathers what the whole article tells of each name, so that the first mention is read in the light of the last. */
function learnNames({ stage, bearers }: Reading, named: readonly Candidate[]): void {
  for (const candidate of named) {
    if (candidate.kind !== 'name') continue;
    const [only, other] = bearers.get(nameKey(candidate.name!)) ?? [];
    if (only !== undefined && other === undefined)
      learnName(characterOf(stage.cast, `name:${only}`), candidate);
  }
}

function castName(reading: Reading, candidate: Candidate): readonly Character[] {
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
  return [character];
}

function castCountry({ stage }: Reading, candidate: Candidate): readonly Character[] {
  const { cast } = stage;
  const country = countryCharacter(cast, candidate.country!);
  if (candidate.kind === 'demonym' && candidate.plural) {
    const people = characterOf(cast, `people:${candidate.country!.name}`, true);
    people.names.set(candidate.name!, (people.names.get(candidate.name!) ?? 0) + 1);
    people.plural = true;
    people.of ??= country;
    return [people];
  }
  country.aliases.add(candidate.name!);
  return [country];
}

/** "the Dolat website", "Kayhan newspaper": the description of a name right before it. */
function namedOutlet({ stage }: Reading, candidate: Candidate): Character | undefined {
  if (!OUTLET_NOUNS.has(candidate.noun ?? '')) return undefined;
  const inside = stage.cast.mentions.findLast(
    (m) =>
      m.sentence === candidate.sentence &&
      m.from >= candidate.from &&
      m.to === candidate.head &&
      m.form === 'name',
  );
  const [character] = inside?.characters ?? [];
  if (character && character.country === undefined) character.outlet = true;
  return character?.country === undefined ? character : undefined;
}

function describedKey(candidate: Candidate, sentence: Sentence): string {
  // Groups and bodies without a name are the same throughout an article; a person without one is somebody else each time.
  const words = sentence.tokens
    .slice(candidate.from, candidate.to)
    .map((t) => t.text.toLowerCase())
    .filter(
      (word) =>
        !/^(?:the|a|an|some|many|several|these|those|this|that|his|her|its|their|\d+|two|three|four|five|six)$/.test(
          word,
        ),
    );
  const generic =
    candidate.plural || candidate.signs.organization > candidate.signs.person || candidate.definite;
  return generic
    ? `described:${words.join(' ')}`
    : `described:${words.join(' ')}:${candidate.sentence}:${candidate.from}`;
}

/** The name that a described actor goes by: the words of the text without determiner. */
function describedName(text: string, sentence: Sentence, candidate: Candidate): string {
  const words = wordsOf(text, sentence, candidate.from, candidate.to);
  return words.replace(
    /^(?:the|a|an|some|many|several|these|those|this|that|all|both|his|her|its|their|our|my|other|another|any|no|\d+|two|three|four|five|six|seven|eight|nine|ten|most|more|few|half)\s+/i,
    '',
  );
}

/** "Irish and British governments", "Armenian and Azerbaijani forces": one for each country. */
function coordinatedCountries({ stage }: Reading, candidate: Candidate): readonly Character[] {
  const { tokens } = stage.sentences[candidate.sentence]!;
  if (!candidate.plural) return [];
  const inside = stage.cast.mentions.filter(
    (m) =>
      m.sentence === candidate.sentence &&
      m.from >= candidate.from &&
      m.to <= candidate.head &&
      m.form === 'demonym',
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

function castDescription(reading: Reading, candidate: Candidate): readonly Character[] {
  const { stage } = reading;
  const sentence = stage.sentences[candidate.sentence]!;
  const loaded = loadedCountry(candidate);
  if (loaded) {
    const country = countryCharacter(stage.cast, loaded);
    country.aliases.add(describedName(stage.text, sentence, candidate));
    return [country];
  }
  if (isPair(sentence, candidate)) return resolvePair(stage, candidate) ?? [];
  const several = coordinatedCountries(reading, candidate);
  if (several.length > 1) return several;
  if (candidate.noun === 'side' && candidate.country === undefined) return [];
  const outlet = namedOutlet(reading, candidate);
  if (outlet) return [outlet];
  if (candidate.country && GOVERNMENT.has(candidate.noun!) && !candidate.plural)
    return [countryCharacter(stage.cast, candidate.country)];
  const taken = reading.headlines.has(candidate.sentence)
    ? resolveHeadline(stage, candidate)
    : resolveDescription(stage, candidate);
  if (taken) {
    if (candidate.country) taken.of ??= countryCharacter(stage.cast, candidate.country);
    return [taken];
  }
  const character = characterOf(stage.cast, describedKey(candidate, sentence), true);
  const name = describedName(stage.text, sentence, candidate);
  character.names.set(name, (character.names.get(name) ?? 0) + 1);
  character.plural ||= candidate.plural || CROWD_NOUNS.has(candidate.noun ?? '');
  learn(character, candidate);
  const of = belonging(reading, candidate);
  if (of && of !== character) character.of ??= of;
  return [character];
}

/** An apposition or a predicate that only tells what somebody named is: no mention of another. */
function isTold(stage: Stage, candidate: Candidate, named: readonly Candidate[]): boolean {
  const inside = named.some(
    (c) =>
      c.sentence === candidate.sentence &&
      c.apposed &&
      c.apposed.from <= candidate.from &&
      candidate.head < c.apposed.to &&
      isFirstNoun(stage, c, candidate),
  );
  if (inside) return true;
  const { tokens, children } = stage.sentences[candidate.sentence]!;
  const relations = children[candidate.head]!.map((child) => tokens[child]!.deprel);
  return relations.includes('cop') && !relations.includes('case');
}

/** Whether a candidate is the noun that an apposition turns on, not one inside it. */
function isFirstNoun(stage: Stage, named: Candidate, candidate: Candidate): boolean {
  const { tokens } = stage.sentences[candidate.sentence]!;
  const between = tokens.slice(named.apposed!.from, candidate.head);
  return !between.some(({ upos }) => upos === 'ADP');
}

function castPronouns(
  reading: Reading,
  sentence: number,
  speaker: Character | undefined,
  first: boolean,
): void {
  const { stage } = reading;
  stage.sentences[sentence]!.tokens.forEach((_, token) => {
    const pronoun = pronounAt(stage.sentences[sentence]!, token);
    if (pronoun === undefined || first !== (pronoun === 'I' || pronoun === 'we')) return;
    const character = resolvePronoun(stage, pronoun, { sentence, token }, speaker);
    if (!character) return;
    insert(stage.cast.mentions, {
      sentence,
      from: token,
      to: token + 1,
      head: token,
      form: 'pronoun',
      plural: pronoun === 'they' || pronoun === 'we',
      characters: [character],
    });
  });
}

/** Keeps the mentions in the order of the text. */
function insert(mentions: LocalMention[], made: LocalMention): void {
  let at = mentions.length;
  while (
    at > 0 &&
    (mentions[at - 1]!.sentence > made.sentence ||
      (mentions[at - 1]!.sentence === made.sentence && mentions[at - 1]!.from > made.from))
  )
    at--;
  mentions.splice(at, 0, made);
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

function castCandidate(reading: Reading, candidate: Candidate, named: readonly Candidate[]): void {
  const { stage } = reading;
  const add = (characters: readonly Character[], form: MentionForm): void => {
    if (characters.length > 0) insert(stage.cast.mentions, mention(candidate, characters, form));
  };
  switch (candidate.kind) {
    case 'name': {
      const characters = castName(reading, candidate);
      if (characters[0]) learnBelonging(reading, candidate, characters[0], named);
      add(characters, 'name');
      break;
    }
    case 'country':
      add(castCountry(reading, candidate), 'name');
      break;
    case 'capital':
    case 'demonym':
      add(castCountry(reading, candidate), candidate.kind);
      break;
    case 'description':
      if (!isTold(stage, candidate, named)) add(castDescription(reading, candidate), 'description');
      break;
    case 'pronoun':
  }
}

/** The lines without a final mark at the head of an article. */
function headlinesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let s = 0; s < Math.min(6, sentences.length); s++) {
    if (isHeadline(sentences[s]!.tokens.map((t) => t.text))) found.add(s);
  }
  return found;
}

/** The cast of one article, with every mention of it in the order of the text. */
export function castArticle({ article, sentences }: ReadArticle): Cast {
  const { text } = article;
  const known = knownWords(sentences);
  const small = smallWords(sentences);
  const proper = sentences.map((sentence) => properWords(sentence, known, small));
  const named = sentences.map((sentence, s) => findNamed(text, sentence, s, proper[s]!));
  const cast: Cast = { article: article.id, characters: new Map(), mentions: [] };
  const stage: Stage = {
    text,
    cast,
    sentences,
    subjects: sentences.map(subjectsOf),
    quoted: markQuotations(sentences, text),
  };
  const reading: Reading = {
    stage,
    bearers: clusterNames(named.flat()),
    headlines: headlinesOf(sentences),
  };
  learnNames(reading, named.flat());
  const order = sentences
    .map((_, s) => s)
    .sort((a, b) => Number(reading.headlines.has(a)) - Number(reading.headlines.has(b)) || a - b);
  for (const s of order) {
    const sentence = sentences[s]!;
    const candidates = [...named[s]!, ...findDescribed(text, sentence, s, named[s]!)].sort(
      (a, b) => a.to - b.to || b.from - a.from,
    );
    for (const candidate of candidates) castCandidate(reading, candidate, named[s]!);
    castPronouns(reading, s, undefined, false);
  }
  const speakers = findSpeakers(stage);
  sentences.forEach((_, s) => {
    castPronouns(reading, s, speakers[s], true);
  });
  return cast;
}
