/** What an actor is called, and how the sources describe it. */
import { foldWord } from '../../text/fold-words.ts';
import { type Character, nameWords } from './cast.ts';
import type { Role } from './merge-casts.ts';
import { OFFICES } from './words/titles.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countedNames(role: Role): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of role) {
    for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

/** The fullest name: most words, then most often used. */
export function fullestName(role: Role): string {
  const country = role.find((c) => c.country)?.country;
  if (country) return country.name;
  const [best] = [...countedNames(role)].sort(
    ([a, m], [b, n]) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      nameWords(b).length - nameWords(a).length ||
      n - m ||
      compare(a, b),
  );
  return best?.[0] ?? '';
}

/** All that the texts call somebody, besides the name itself, in alphabetical order. */
export function aliasesOf(role: Role, name: string): readonly string[] {
  const aliases = new Set<string>();
  for (const { names, aliases: more } of role)
    for (const each of [...names.keys(), ...more]) aliases.add(each);
  aliases.delete(name);
  return [...aliases].sort(compare);
}

const ADDRESS =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|gen|general|col|colonel|capt|captain|maj|major|lt|sgt)\.?\s*)+$/i;
const RANKS =
  /\s+(?:(?:brigadier|major|lieutenant|vice|rear)[\s-]+)?(?:gen(?:eral)?|col(?:onel)?|maj(?:or)?|capt(?:ain)?|lt|admiral|dr|prof)\.?$/i;
/** Tells somebody's place beside another who is not named with it. */
const RELATIVE =
  /\b(?:friend|ally|rival|neighbou?r|partner|wife|husband|son|daughter|brother|sister|father|mother)$/;
const OWNED = /^(?:his|her|its|their|our|my|your|this|that|another|one)\s/i;

/** A description as it may stand alone: without article, without the rank behind an office. */
function tidied(text: string): string | undefined {
  const words = text.replace(/^(?:an?|the)\s+/i, '').replace(/[\s,;:–—-]+$/, '');
  if (words === '' || ADDRESS.test(words) || OWNED.test(words) || words.length > 120)
    return undefined;
  if (/\b(?:counterpart|colleague|predecessor|successor)$/.test(words)) return undefined;
  if (RELATIVE.test(words) && !/\p{Lu}/u.test(words)) return undefined;
  const short = words.replace(RANKS, '');
  const office =
    short !== words &&
    short.split(/\s+/).some((word) => OFFICES.has(foldWord(word).replace(/\.$/, '')));
  return office ? short : words;
}

/** Who the sources say somebody is, in their words: the first description that names where they belong, or the first. */
export function describe(role: Role): string | undefined {
  const texts = role
    .filter((c) => !c.country && !c.described)
    .flatMap((c) => c.sayings.map((said) => tidied(said.text)))
    .filter((text) => text !== undefined);
  return (
    texts.find((text) => /^\p{Lu}.*\s/u.test(text)) ??
    texts.find((text) => text.includes(' ')) ??
    texts[0]
  );
}

/** A name as part of an id: "Ali Akbar Velayati" → "ali-akbar-velayati". */
export function slugOf(name: string): string {
  const slug = foldWord(name)
    .replace(/['"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug === '' ? 'actor' : slug;
}

/** Which role gets the plain slug where several would: countries, then names, then descriptions. */
export const rank = (character: Character): number =>
  character.country ? 0 : character.described ? 2 : 1;
