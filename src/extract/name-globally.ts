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

export interface NamedActors {
  readonly actors: readonly Actor[];
  readonly renamings: ReadonlyMap<ArticleId, Renaming>;
}

/** Joins the casts of all articles; they must come in the order of the articles' ids. */
export function nameActors(stored: readonly StoredCast[]): NamedActors {
  const casts = stored.map(({ article, cast }) => restoreCast(article, cast));
  const local = new Map<Character, StoredCharacter>();
  casts.forEach((characters, i) => {
    characters.forEach((character, k) => void local.set(character, stored[i]!.cast[k]!));
  });
  const { actors, idOf } = joinCasts(casts, (character) => local.get(character)?.id);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const short = shortNames(actors);
  const renamed = (character: Character, called: string | undefined): Renamed | undefined => {
    const id = idOf(character);
    if (id === undefined) return undefined;
    const everywhere = short.get(id) ?? names.get(id) ?? id;
    const differs = called !== undefined && called !== everywhere;
    return { id, ...(differs && { name: { here: called, everywhere } }) };
  };
  const renamings = new Map<ArticleId, Renaming>();
  casts.forEach((characters, i) => {
    const own = new Map<ActorId, Renamed>();
    characters.forEach((character, k) => {
      const { id, called } = stored[i]!.cast[k]!;
      const found = own.has(id) && called === undefined ? undefined : renamed(character, called);
      if (found) own.set(id, found);
    });
    renamings.set(stored[i]!.article, own);
  });
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
