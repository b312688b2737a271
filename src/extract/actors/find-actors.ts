/** Who the articles speak of: the casts of all articles, joined, named, and given ids that do not depend on their order. */
import type { Actor, ActorId, ArticleId } from '../../model/dataset.ts';
import { type Cast, type Character, kindOf } from './cast.ts';
import { castArticle } from './cast-article.ts';
import { isCompany } from './is-company.ts';
import type { FoundActors, Mention, ReadArticle } from './mention.ts';
import { mergeCasts, type Role, type SameInArticle } from './merge-casts.ts';
import { aliasesOf, describe, fullestName, rank, slugOf } from './name-actor.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An id for every role: the slug of its name; where several share one, the article's id tells them apart. */
function idsOf(roles: readonly Role[]): ReadonlyMap<Character, ActorId> {
  const ids = new Map<Character, ActorId>();
  const taken = new Set<string>();
  const named = roles.map((role) => ({ role, slug: slugOf(fullestName(role)), first: role[0]! }));
  named.sort(
    (a, b) =>
      compare(a.slug, b.slug) ||
      rank(a.first) - rank(b.first) ||
      compare(a.first.article, b.first.article) ||
      compare(a.first.key, b.first.key),
  );
  for (const { role, slug, first } of named) {
    let id = taken.has(slug) ? `${slug}-${first.article}` : slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${first.article}-${n}`;
    taken.add(id);
    for (const character of role) ids.set(character, id as ActorId);
  }
  return ids;
}

/** The signs of all articles together. */
function summed(role: Role): Character {
  const [first] = role as [Character, ...Character[]];
  const sum = (of: (c: Character) => number): number => role.reduce((total, c) => total + of(c), 0);
  return {
    ...first,
    names: new Map([[fullestName(role), 1]]),
    person: sum((c) => c.person),
    organization: sum((c) => c.organization),
    place: sum((c) => c.place),
    plural: first.plural,
    outlet: role.some((c) => c.outlet),
  };
}

/** The home of a role: the one that most of its articles give, never a person or a mere place. */
function homeOf(role: Role, ids: ReadonlyMap<Character, ActorId>): ActorId | undefined {
  const counts = new Map<ActorId, number>();
  for (const { of } of role) {
    const id = of && ids.get(of);
    if (
      id === undefined ||
      kindOf(of!) === 'person' ||
      kindOf(of!) === 'place' ||
      id === ids.get(role[0]!)
    )
      continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
}

function actorOf(role: Role, ids: ReadonlyMap<Character, ActorId>): Actor {
  const name = fullestName(role);
  const aliases = aliasesOf(role, name);
  const description = describe(role);
  const partOf = homeOf(role, ids);
  return {
    id: ids.get(role[0]!)!,
    name,
    kind: kindOf(summed(role)),
    ...(aliases.length > 0 && { aliases }),
    ...(description && description !== name && { description }),
    ...(partOf && { partOf }),
  };
}

/** Drops homes that lead back to where they started. */
function withoutCircles(actors: readonly Actor[]): readonly Actor[] {
  const homes = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  return actors.map((actor) => {
    const seen = new Set<ActorId>([actor.id]);
    for (let at = actor.partOf; at !== undefined; at = homes.get(at)) {
      if (seen.has(at)) {
        const { partOf: _, ...free } = actor;
        homes.set(actor.id, undefined);
        return free;
      }
      seen.add(at);
    }
    return actor;
  });
}

function mentionsOf(
  cast: Cast,
  { sentences }: ReadArticle,
  idOf: JoinedCasts['idOf'],
): readonly Mention[] {
  return cast.mentions.map(({ sentence, from, to, head, form, characters }) => ({
    start: sentences[sentence]!.tokens[from]!.start,
    end: sentences[sentence]!.tokens[to - 1]!.end,
    sentence,
    from,
    to,
    head,
    actors: [...new Set(characters.map((character) => idOf(character)!))],
    form,
  }));
}

/** The actors that the characters of several articles are. */
export interface JoinedCasts extends Pick<FoundActors, 'actors' | 'outlets' | 'companies'> {
  readonly idOf: (character: Character) => ActorId | undefined;
}

/** `casts`: the characters of each article, in the order of the articles' ids; `sameInArticle` as for mergeCasts. */
export function joinCasts(
  casts: readonly (readonly Character[])[],
  sameInArticle?: SameInArticle,
): JoinedCasts {
  const roles = mergeCasts(casts, sameInArticle).filter((role) => fullestName(role) !== '');
  const ids = idsOf(roles);
  const actors = withoutCircles(
    roles.map((role) => actorOf(role, ids)).sort((a, b) => compare(a.id, b.id)),
  );
  const those = (is: (c: Character) => boolean): ReadonlySet<ActorId> =>
    new Set(roles.filter((role) => role.some(is)).map((role) => ids.get(role[0]!)!));
  const outlets = those((c) => c.outlet);
  return { actors, outlets, companies: those(isCompany), idOf: (character) => ids.get(character) };
}

interface FoundCasts extends JoinedCasts {
  /** In the order of the articles' ids. */
  readonly casts: readonly Cast[];
}

/** Everybody that the articles speak of, with every mention. The order of the articles makes no difference. */
export function findActors(articles: readonly ReadArticle[]): FoundActors & FoundCasts {
  const sorted = articles.toSorted((a, b) => compare(a.article.id, b.article.id));
  const casts = sorted.map(castArticle);
  const joined = joinCasts(casts.map(({ characters }) => [...characters.values()]));
  const mentions = new Map<ArticleId, readonly Mention[]>();
  casts.forEach((cast, i) => {
    mentions.set(cast.article, mentionsOf(cast, sorted[i]!, joined.idOf));
  });
  return { ...joined, casts, mentionsOf: mentions };
}
