/** Joins the casts of several articles: the same person under all spellings, the same body, the same kind of people. */
import { foldWord } from '../../text/fold-words.ts';
import { type Character, kindOf, nameWords } from './cast.ts';
import { arePersonNamesOfOne, isInitialsOf, isPartOfPersonName, skeleton } from './same-name.ts';

/** Everything that the articles know of one actor; the first character decides ties. */
export type Role = readonly Character[];

/** Folded words of the longest name. */
export function fullestWords(character: Character): readonly string[] {
  let best: readonly string[] = [];
  for (const name of character.names.keys()) {
    const words = nameWords(name);
    if (
      words.length > best.length ||
      (words.length === best.length && words.join(' ') < best.join(' '))
    )
      best = words;
  }
  return best;
}

/** Characters in groups that grow together. */
class Groups {
  private readonly leader = new Map<Character, Character>();

  of(character: Character): Character {
    let at = character;
    for (let up = this.leader.get(at); up !== undefined; up = this.leader.get(at)) at = up;
    return at;
  }

  join(a: Character, b: Character): void {
    const [first, second] = [this.of(a), this.of(b)];
    if (first !== second) this.leader.set(second, first);
  }
}

/** What makes characters of different articles one without looking at others; undefined where nothing does. */
function plainKey(character: Character): string | undefined {
  if (character.country || character.key.startsWith('people:')) return character.key;
  if (!character.described) return `name:${fullestWords(character).join(' ')}`;
  const of = character.of?.country?.name;
  const name = foldWord([...character.names.keys()][0] ?? '');
  if (character.plural) return `group:${of ?? ''}:${name}`;
  return of !== undefined && kindOf(character) === 'organization'
    ? `body:${of}:${name}`
    : undefined;
}

function joinByKey(all: readonly Character[], groups: Groups): void {
  const first = new Map<string, Character>();
  for (const character of all) {
    const key = plainKey(character);
    if (key === undefined) continue;
    const known = first.get(key);
    if (known) groups.join(known, character);
    else first.set(key, character);
  }
}

const isNamedPerson = (c: Character): boolean =>
  !c.country && !c.described && kindOf(c) === 'person';

function bucketsOf<Key>(
  all: readonly Character[],
  keysOf: (c: Character) => readonly Key[],
): Map<Key, Character[]> {
  const buckets = new Map<Key, Character[]>();
  for (const character of all) {
    for (const key of keysOf(character)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(character);
      else buckets.set(key, [character]);
    }
  }
  return buckets;
}

/** "Rauhi Fattouh" and "Rouhi Fatouh", "George Bush" and "George W. Bush". */
function joinSpellings(people: readonly Character[], groups: Groups): void {
  const full = people.filter((c) => fullestWords(c).length > 1);
  for (const bucket of bucketsOf(full, (c) => [skeleton(fullestWords(c).slice(-1))]).values()) {
    const leaders = [...new Set(bucket.map((c) => groups.of(c)))];
    leaders.forEach((a, i) => {
      for (const b of leaders.slice(i + 1))
        if (arePersonNamesOfOne(fullestWords(a), fullestWords(b))) groups.join(a, b);
    });
  }
}

/** An article that knows somebody by surname alone: joined where only one in all articles bears it. */
function joinSurnames(people: readonly Character[], groups: Groups): void {
  const buckets = bucketsOf(
    people.filter((c) => fullestWords(c).length > 1),
    (c) => [...new Set(fullestWords(c))],
  );
  for (const short of people) {
    const words = fullestWords(short);
    if (words.length !== 1) continue;
    const bearers = new Set(
      (buckets.get(words[0]!) ?? [])
        .filter(
          (c) => isPartOfPersonName(words, fullestWords(c)) && fullestWords(c).at(-1) === words[0],
        )
        .map((c) => groups.of(c)),
    );
    const [bearer] = bearers;
    if (bearers.size === 1 && bearer && haveOneHome(bearer, short)) groups.join(bearer, short);
  }
}

const haveOneHome = (a: Character, b: Character): boolean =>
  a.of?.country === undefined || b.of?.country === undefined || a.of.country === b.of.country;

/** "PLO" in one article, "Palestine Liberation Organization" in another. */
function joinAcronyms(bodies: readonly Character[], groups: Groups): void {
  const long = bodies.filter((c) => fullestWords(c).length > 2);
  for (const short of bodies) {
    const [acronym, more] = fullestWords(short);
    if (
      acronym === undefined ||
      more !== undefined ||
      ![...short.names.keys()].some((name) => /^[\p{Lu}.]{3,}$/u.test(name))
    )
      continue;
    const bearers = new Set(
      long.filter((c) => isInitialsOf(acronym, fullestWords(c))).map((c) => groups.of(c)),
    );
    const [bearer] = bearers;
    if (bearers.size === 1 && bearer) groups.join(bearer, short);
  }
}

/** What the reading of one article has found to be one already: the same text for the same actor. */
export type SameInArticle = (character: Character) => string | undefined;

function joinInArticles(all: readonly Character[], groups: Groups, same: SameInArticle): void {
  const first = new Map<string, Character>();
  for (const character of all) {
    const id = same(character);
    if (id === undefined) continue;
    const key = `${character.article}\n${id}`;
    const known = first.get(key);
    if (known) groups.join(known, character);
    else first.set(key, character);
  }
}

/** The roles of all articles. The characters must come in the order of their articles' ids. */
export function mergeCasts(
  casts: readonly (readonly Character[])[],
  sameInArticle?: SameInArticle,
): readonly Role[] {
  const all = casts.flat();
  const groups = new Groups();
  if (sameInArticle) joinInArticles(all, groups, sameInArticle);
  joinByKey(all, groups);
  const people = all.filter(isNamedPerson);
  joinSpellings(people, groups);
  joinSurnames(people, groups);
  joinAcronyms(
    all.filter((c) => !c.country && !c.described && kindOf(c) !== 'person'),
    groups,
  );
  const roles = new Map<Character, Character[]>();
  for (const character of all) {
    const leader = groups.of(character);
    const role = roles.get(leader);
    if (role) role.push(character);
    else roles.set(leader, [character]);
  }
  return [...roles.values()];
}
