import {
  type ActorId,
  type ArticleId,
  type Dataset,
  MODALITIES,
  type Modality,
} from '../model/dataset.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { allBits, type Bits, eachBit, inAllOf } from './bits.ts';
import { CERTAINTIES } from './columns.ts';
import { type EventIndex, indexOf } from './event-index.ts';
import type { Facet } from './facets.ts';
import type { ActorRole, Certainty, Filters } from './filters.ts';
import { mainEvents } from './main-events.ts';
import { passFacets, roleBits } from './pass-facets.ts';

/** How many events each choice would show. A choice without events is absent: its count is 0. */
export interface FacetCounts {
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly modalities: ReadonlyMap<Modality, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
}

const add = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

function named<Choice>(choices: readonly Choice[], counts: Uint32Array): Map<Choice, number> {
  const found = new Map<Choice, number>();
  for (const [i, choice] of choices.entries())
    if ((counts[i] as number) > 0) found.set(choice, counts[i] as number);
  return found;
}

function inColumn<Choice>(
  choices: readonly Choice[],
  column: Uint8Array,
  rows: Bits,
): Map<Choice, number> {
  const counts = new Uint32Array(choices.length);
  eachBit(rows, (row) => add(counts, column[row] as number));
  return named(choices, counts);
}

function modalitiesOf({ modalities }: EventIndex, rows: Bits): Map<Modality, number> {
  // First by sets of modalities, of which there are few.
  const sets = new Uint32Array(1 << MODALITIES.length);
  eachBit(rows, (row) => add(sets, modalities[row] as number));
  const counts = Uint32Array.from(MODALITIES, (_, bit) =>
    sets.reduce((sum, count, set) => ((set >>> bit) & 1 ? sum + count : sum), 0),
  );
  return named(MODALITIES, counts);
}

/** How many of some events each actor has a role in, wholes included; of all events where none are given. */
export function countActors(
  index: EventIndex,
  asked: ActorRole,
  rows = allBits(index.count),
): ReadonlyMap<ActorId, number> {
  const role = roleBits(asked);
  const { actorFrom, actors, roles, dataset } = index;
  const counts = new Uint32Array(dataset.actors.length);
  // A loop of its own: millions of links are counted at each change of a filter.
  for (let word = 0; word < rows.length; word++)
    for (let left = rows[word] as number; left !== 0; left &= left - 1) {
      const row = word * 32 + 31 - Math.clz32(left & -left);
      const end = actorFrom[row + 1] as number;
      for (let i = actorFrom[row] as number; i < end; i++) {
        const actor = actors[i] as number;
        if (((roles[i] as number) & role) !== 0) counts[actor] = (counts[actor] as number) + 1;
      }
    }
  const ids = dataset.actors.map(({ id }) => id);
  return named(ids, counts);
}

function articlesOf(index: EventIndex, rows: Bits): Map<ArticleId, number> {
  const { articleFrom, articles, dataset } = index;
  const counts = new Uint32Array(dataset.articles.length);
  eachBit(rows, (row) => {
    for (let i = articleFrom[row] as number; i < (articleFrom[row + 1] as number); i++)
      add(counts, articles[i] as number);
  });
  const ids = dataset.articles.map(({ id }) => id);
  return named(ids, counts);
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/**
 * Counts beside the choices, each facet counted when it is first asked for. Those of a facet follow all the other filters but not its own, so that
 * a second choice shows what it would add.
 */
export function countFacets(dataset: Dataset, filters: Filters, found?: Bits): FacetCounts {
  const index = indexOf(dataset);
  const passing = passFacets(index, filters, found);
  const shown = filters.detail === 'main' ? [mainEvents(index)] : [];
  const rowsFor = (facet: Facet): Bits => {
    const others = [...passing].filter(([other]) => other !== facet).map(([, bits]) => bits);
    return inAllOf([...shown, ...others], index.count);
  };
  const actors = once(() => countActors(index, filters.actorRole, rowsFor('actors')));
  const kinds = once(() => inColumn(KINDS, index.kind, rowsFor('kinds')));
  const certainties = once(() => inColumn(CERTAINTIES, index.certainty, rowsFor('certainties')));
  const modalities = once(() => modalitiesOf(index, rowsFor('modalities')));
  const articles = once(() => articlesOf(index, rowsFor('articles')));
  return {
    get actors() {
      return actors();
    },
    get kinds() {
      return kinds();
    },
    get certainties() {
      return certainties();
    },
    get modalities() {
      return modalities();
    },
    get articles() {
      return articles();
    },
  };
}
