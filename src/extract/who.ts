/** Who is meant at a place of one article. */
import type { Actor, ActorId, ActorKind, ArticleId } from '../model/dataset.ts';
import type { FoundActors, Mention } from './actors/mention.ts';

export interface Who {
  /** The actors that the phrase around a token names; none where it names nobody. */
  actorsAt(sentence: number, token: number): readonly ActorId[];
  nameOf(actor: ActorId): string;
  /** The family name of a person whom the sources call so, else the name. */
  shortNameOf(actor: ActorId): string;
  kindOf(actor: ActorId): ActorKind | undefined;
  /** Newspapers, agencies, broadcasters: they say, and do not act. */
  isOutlet(actor: ActorId): boolean;
  isCompany(actor: ActorId): boolean;
}

/** Mentions by sentence and token; where two hold a token, the one that it heads, else the shorter one. */
function index(mentions: readonly Mention[]): ReadonlyMap<number, ReadonlyMap<number, Mention>> {
  const bySentence = new Map<number, Map<number, Mention>>();
  for (const mention of mentions) {
    const byToken = bySentence.get(mention.sentence) ?? new Map<number, Mention>();
    bySentence.set(mention.sentence, byToken);
    for (let at = mention.from; at < mention.to; at++) {
      const other = byToken.get(at);
      const better =
        !other ||
        at === mention.head ||
        (at !== other.head && mention.to - mention.from < other.to - other.from);
      if (better) byToken.set(at, mention);
    }
  }
  return bySentence;
}

/** Looks up the actors of one article. */
export function whoIn(
  found: FoundActors,
  actors: ReadonlyMap<ActorId, Actor>,
  article: ArticleId,
  short: ReadonlyMap<ActorId, string>,
): Who {
  const mentions = index(found.mentionsOf.get(article) ?? []);
  return {
    actorsAt: (sentence, token) => mentions.get(sentence)?.get(token)?.actors ?? [],
    nameOf: (actor) => actors.get(actor)?.name ?? actor,
    shortNameOf: (actor) => short.get(actor) ?? actors.get(actor)?.name ?? actor,
    kindOf: (actor) => actors.get(actor)?.kind,
    isOutlet: (actor) => found.outlets.has(actor),
    isCompany: (actor) => found.companies.has(actor),
  };
}
