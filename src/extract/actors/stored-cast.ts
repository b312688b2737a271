/** The cast of an article as it is written between reading articles and bringing them together: JSON, and as short as it can be. */
import type { ActorId, ArticleId } from '../../model/dataset.ts';
import type { Character, Saying } from './cast.ts';
import { COUNTRIES, type Country } from './world/countries.ts';

export interface StoredCharacter {
  readonly key: string;
  /** What the reports of the article call it. */
  readonly id: ActorId;
  /** What titles call the person; once for each id. */
  readonly called?: string;
  readonly country?: string;
  readonly described?: true;
  readonly names?: readonly (readonly [name: string, count: number])[];
  readonly aliases?: readonly string[];
  readonly sayings?: readonly Saying[];
  /** Signs of a person, an organization, a place. */
  readonly signs?: readonly [person: number, organization: number, place: number];
  readonly plural?: true;
  readonly outlet?: true;
  readonly gender?: 'male' | 'female';
  /** Key of the character that it belongs to. */
  readonly of?: string;
}

const countries = new Map<string, Country>(COUNTRIES.map((country) => [country.name, country]));

export function storeCharacter(character: Character, id: ActorId): StoredCharacter {
  const { key, country, described, names, aliases, sayings, plural, outlet, gender } = character;
  const { person, organization, place, of } = character;
  return {
    key,
    id,
    ...(country && { country: country.name }),
    ...(described && { described }),
    ...(names.size > 0 && { names: [...names] }),
    ...(aliases.size > 0 && { aliases: [...aliases] }),
    ...(sayings.length > 0 && { sayings }),
    ...(person + organization + place > 0 && { signs: [person, organization, place] as const }),
    ...(plural && { plural }),
    ...(outlet && { outlet }),
    ...(gender && { gender }),
    ...(of && { of: of.key }),
  };
}

const restoreSaying = ({ text, noun, modifiers }: Saying, one: OneText): Saying => ({
  text: one(text),
  noun: one(noun),
  modifiers: modifiers.map(one),
});

/** Of a million characters most have no alias and no saying; what is restored is not added to. */
const NO_ALIASES: Set<string> = new Set();
const NO_SAYINGS: Saying[] = [];

/** The same text for the same text, so that what a thousand articles name is in memory once. */
export type OneText = (text: string) => string;

/** The characters of an article's cast, in the order in which they were stored; they are not to be added to. */
export function restoreCast(
  article: ArticleId,
  stored: readonly StoredCharacter[],
  one: OneText,
): readonly Character[] {
  const made = new Map<string, Character>();
  for (const each of stored) {
    const country = each.country === undefined ? undefined : countries.get(each.country);
    const [person, organization, place] = each.signs ?? [0, 0, 0];
    made.set(each.key, {
      article,
      key: one(each.key),
      ...(country && { country }),
      described: each.described ?? false,
      names: new Map(each.names?.map(([name, count]) => [one(name), count])),
      aliases: each.aliases ? new Set(each.aliases.map(one)) : NO_ALIASES,
      sayings: each.sayings?.map((saying) => restoreSaying(saying, one)) ?? NO_SAYINGS,
      person,
      organization,
      place,
      plural: each.plural ?? false,
      outlet: each.outlet ?? false,
      ...(each.gender && { gender: each.gender }),
    });
  }
  for (const { key, of } of stored) {
    const home = of === undefined ? undefined : made.get(of);
    if (home) made.get(key)!.of = home;
  }
  return [...made.values()];
}
