/** From what the articles call their actors, each by itself, to the actors of the whole dataset. */
import type { Actor, ActorId, ArticleId } from '../model/dataset.ts';
import type { Character } from './actors/cast.ts';
import { joinCasts } from './actors/find-actors.ts';
import { restoreCast, type StoredCharacter } from './actors/stored-cast.ts';
import type { DraftReport } from './draft-report.ts';
import { shortNames } from './titles/short-names.ts';

/** An actor of an article: what it is in the dataset. */
export interface Renamed {
  readonly id: ActorId;
  /** Given where titles call a person otherwise than the article would. */
  readonly name?: { readonly here: string; readonly everywhere: string };
}

/** By the id that the actor has in the article. */
export type Renaming = ReadonlyMap<ActorId, Renamed>;

export interface StoredCast {
  readonly article: ArticleId;
  readonly cast: readonly StoredCharacter[];
}

type LocalName = Pick<StoredCharacter, 'id' | 'called'>;

/** The characters of one article, and what each is called there. */
interface LocalCast {
  readonly article: ArticleId;
  readonly characters: readonly Character[];
  readonly local: readonly LocalName[];
}

export interface NamedActors {
  readonly actors: readonly Actor[];
  /** Only what changes is in it: most actors are called everywhere as in their article. */
  readonly renamings: ReadonlyMap<ArticleId, Renaming>;
}

/** Takes the casts of all articles, one after the other and in any order, and names who is in them. */
export class CastOfAll {
  #casts: LocalCast[] = [];
  readonly #texts = new Map<string, string>();

  readonly #one = (text: string): string => {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  };

  add({ article, cast }: StoredCast): void {
    this.#casts.push({
      article,
      characters: restoreCast(article, cast, this.#one),
      local: cast.map(({ id, called }) => ({
        id: this.#one(id) as ActorId,
        ...(called !== undefined && { called: this.#one(called) }),
      })),
    });
  }

  /** To be asked once, when all are there: they are let go of. */
  name(): NamedActors {
    const casts = this.#casts.sort((a, b) => (a.article < b.article ? -1 : 1));
    this.#casts = [];
    this.#texts.clear();
    return nameActors(casts);
  }
}

/** Joins the casts of all articles; they must come in the order of the articles' ids. */
function nameActors(casts: readonly LocalCast[]): NamedActors {
  const localId = new Map<Character, ActorId>();
  for (const { characters, local } of casts)
    for (const [k, character] of characters.entries()) localId.set(character, local[k]!.id);
  const { actors, idOf } = joinCasts(
    casts.map(({ characters }) => characters),
    (character) => localId.get(character),
  );
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const short = shortNames(actors);
  const renamed = (character: Character, { id: here, called }: LocalName): Renamed | undefined => {
    const id = idOf(character);
    if (id === undefined) return undefined;
    const everywhere = short.get(id) ?? names.get(id) ?? id;
    if (called !== undefined && called !== everywhere)
      return { id, name: { here: called, everywhere } };
    return id === here ? undefined : { id };
  };
  const renamings = new Map<ArticleId, Renaming>();
  for (const { article, characters, local } of casts) {
    const own = new Map<ActorId, Renamed>();
    for (const [k, character] of characters.entries()) {
      const { id, called } = local[k]!;
      const found = own.has(id) && called === undefined ? undefined : renamed(character, local[k]!);
      if (found) own.set(id, found);
    }
    if (own.size > 0) renamings.set(article, own);
  }
  return { actors, renamings };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title with its persons called as everywhere else. */
function renamedTitle(title: string, ids: Iterable<ActorId>, renaming: Renaming): string {
  const names = [...ids].flatMap((id) => renaming.get(id)?.name ?? []);
  if (names.length === 0) return title;
  // A name that already stands in full is matched first, and stays.
  const longestFirst = names
    .flatMap(({ here, everywhere }) => [here, everywhere])
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return title.replace(
    pattern,
    (here) => names.find((name) => name.here === here)?.everywhere ?? here,
  );
}

/** A report of an article in the ids and names of the dataset. */
export function nameGlobally(report: DraftReport, renaming: Renaming): DraftReport {
  const idOf = (id: ActorId): ActorId => renaming.get(id)?.id ?? id;
  const named = (ids: readonly ActorId[]): readonly ActorId[] => [...new Set(ids.map(idOf))];
  const agents = named(report.agents);
  const all = new Set([...report.agents, ...report.targets, ...report.saidBy]);
  return {
    ...report,
    agents,
    targets: named(report.targets).filter((id) => !agents.includes(id)),
    saidBy: named(report.saidBy),
    title: renamedTitle(report.title, all, renaming),
  };
}
