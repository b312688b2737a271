/** The cast of an article: everybody it speaks of, while the reading goes on. */
import type { ActorKind, ArticleId } from '../../model/dataset.ts';
import { foldWord } from '../../text/fold-words.ts';
import type { Candidate } from './candidate.ts';
import type { MentionForm } from './mention.ts';
import type { Country } from './world/countries.ts';

export interface Saying {
  /** In the words of the source: "Iran's Defense Minister". */
  readonly text: string;
  readonly noun: string;
  readonly modifiers: readonly string[];
}

export interface Character {
  readonly article: ArticleId;
  /** Tells characters of an article apart: "country:Iran", "name:hassan rouhani", "described:12:3". */
  readonly key: string;
  /** Countries, and the bodies that are named like them. */
  readonly country?: Country;
  /** Without a name: known by a description alone. */
  readonly described: boolean;
  /** Name → how often; the fullest is chosen at the end. */
  readonly names: Map<string, number>;
  /** Names with titles, demonyms, capitals: all that the texts call them. */
  readonly aliases: Set<string>;
  readonly sayings: Saying[];
  person: number;
  /** How much of `person` its sayings gave. */
  speaks?: number;
  organization: number;
  place: number;
  plural: boolean;
  outlet: boolean;
  gender?: 'male' | 'female';
  /** Where they belong. */
  of?: Character;
}

/** A mention inside one article, before actors have ids. */
export interface LocalMention {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly plural: boolean;
  readonly characters: readonly Character[];
}

export interface Cast {
  readonly article: ArticleId;
  readonly characters: Map<string, Character>;
  readonly mentions: LocalMention[];
}

/** The character with this key, made if there is none yet. */
export function characterOf(
  cast: Cast,
  key: string,
  described = false,
  country?: Country,
): Character {
  const known = cast.characters.get(key);
  if (known) return known;
  const made: Character = {
    article: cast.article,
    key,
    ...(country && { country }),
    described,
    names: new Map(),
    aliases: new Set(),
    sayings: [],
    person: 0,
    organization: 0,
    place: 0,
    plural: false,
    outlet: false,
  };
  cast.characters.set(key, made);
  return made;
}

export const countryCharacter = (cast: Cast, country: Country): Character =>
  characterOf(cast, `country:${country.name}`, false, country);

/** Adds a mention in the order of the text. */
export function addMention({ mentions }: Cast, made: LocalMention): void {
  const isBehind = ({ sentence, from }: LocalMention): boolean =>
    sentence > made.sentence || (sentence === made.sentence && from > made.from);
  let at = mentions.length;
  while (at > 0 && isBehind(mentions[at - 1]!)) at--;
  mentions.splice(at, 0, made);
}

/** Takes over what a phrase tells of its bearer. */
export function learn(character: Character, candidate: Candidate): void {
  const { signs, says, noun, modifiers } = candidate;
  const more = Math.max(0, (signs.speaks ?? 0) - (character.speaks ?? 0));
  if (more > 0) character.speaks = signs.speaks!;
  character.person += signs.person + more;
  character.organization += signs.organization;
  character.place += signs.place;
  if (signs.outlet) character.outlet = true;
  if (signs.gender) character.gender ??= signs.gender;
  if (!says || !noun || character.sayings.some((said) => said.text === says)) return;
  character.sayings.push({ text: says, noun, modifiers });
}

export const isPerson = (c: Character): boolean => kindOf(c) === 'person';

/** Somebody whom a pronoun may mean: some sign says that the name is of a person. */
export const isSurelyPerson = (c: Character): boolean => isPerson(c) && c.person > 0;
export const isCountry = (c: Character): boolean => c.country !== undefined;

/** A name of two or three words that nothing tells of: perhaps of a person. */
export const isPerhapsPerson = (c: Character): boolean => {
  if (c.country || c.described || c.plural || c.outlet || c.person + c.organization + c.place > 0)
    return false;
  const words = ([...c.names.keys()][0] ?? '').split(/[\s-]+/).length;
  return words === 2 || words === 3;
};

/** "Acme Corp.", "Bethlehem Steel Corp.": whatever stands around it, it is a company. */
const LEGAL_FORM = /\s(?:inc|corp|corporation|co|ltd|llc|plc)\.?$/i;
const hasLegalForm = ({ names, organization }: Character): boolean =>
  organization > 0 && [...names.keys()].some((name) => LEGAL_FORM.test(name));

/** What kind of actor a character is, from the signs gathered so far. */
export function kindOf(character: Character): ActorKind {
  const { country, described, plural, person, organization, place, outlet } = character;
  if (country) return country.kind;
  if (outlet) return 'organization';
  if (described) return plural ? 'group' : person > organization ? 'person' : 'organization';
  const name = [...character.names.keys()][0] ?? '';
  if (hasLegalForm(character)) return 'organization';
  const words = name.split(/[\s-]+/).length;
  if (person >= 3 && person >= organization && person >= place) return 'person';
  if (organization >= 2 && organization >= place) return plural ? 'group' : 'organization';
  if (place > 0 && place >= person + organization) return 'place';
  if (plural) return 'group';
  return person > organization && words < 5 ? 'person' : 'organization';
}

/** Folded words of a name: "Nagorno-Karabakh" → nagorno, karabakh. */
export const nameWords = (name: string): readonly string[] =>
  foldWord(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.'"]/g, ''))
    .filter((word) => word !== '' && !/^(?:jr|sr|ii|iii|the)$/.test(word));
