/** What a reader may narrow the events by. An empty list means "any". */
import type { ActorId, ArticleId, Basis, Modality } from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';

export const ACTOR_ROLES = ['any', 'agent', 'target', 'speaker'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export type Certainty = Basis | 'undated';

/** Half-open, milliseconds since 1970 UTC; an absent side is open. */
export interface TimeWindow {
  readonly start?: number;
  readonly end?: number;
}

/** How much is shown: the main events, or the minor ones too. */
export const DETAILS = ['main', 'all'] as const;
export type Detail = (typeof DETAILS)[number];

export interface Filters {
  readonly detail: Detail;
  /** A country includes the actors that are part of it. */
  readonly actors: readonly ActorId[];
  readonly actorRole: ActorRole;
  readonly kinds: readonly Kind[];
  readonly articles: readonly ArticleId[];
  readonly certainties: readonly Certainty[];
  readonly modalities: readonly Modality[];
  readonly time: TimeWindow;
  /** Searched in titles, passages and actors' names; empty for none. */
  readonly words: string;
}

export const NO_FILTERS: Filters = {
  detail: 'main',
  actors: [],
  actorRole: 'any',
  kinds: [],
  articles: [],
  certainties: [],
  modalities: [],
  time: {},
  words: '',
};
